import type { Article } from '../model/article.ts'

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/gu

/** Letters and digits of an article's paragraphs, in code points: words would tell nothing of Chinese. */
export function bodyLetters({ blocks }: Article): number {
  let letters = 0
  for (const { kind, text } of blocks) if (kind === 'paragraph') letters += text.match(LETTER_OR_DIGIT)?.length ?? 0
  return letters
}
