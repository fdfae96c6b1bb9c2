import type { Article } from '../model/article.ts'

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** Words of an article's paragraphs: what stands between white space and holds a letter or a digit. */
export function bodyWords({ blocks }: Article): number {
  let words = 0
  for (const { kind, text } of blocks) {
    // one expression for all of a word would look for its letter from each of its characters
    if (kind === 'paragraph') for (const word of text.split(/\s+/)) if (LETTER_OR_DIGIT.test(word)) words++
  }
  return words
}
