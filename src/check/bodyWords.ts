import type { Article } from '../model/article.ts'

const WORD = /[^\s]*[\p{L}\p{N}][^\s]*/gu

/** Words of an article's paragraphs: what stands between white space and holds a letter or a digit. */
export function bodyWords({ blocks }: Article): number {
  let words = 0
  for (const { kind, text } of blocks) if (kind === 'paragraph') words += text.match(WORD)?.length ?? 0
  return words
}
