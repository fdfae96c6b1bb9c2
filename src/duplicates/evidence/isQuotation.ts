import type { Cover } from '../coverRange.ts'
import type { Page } from '../page.ts'

// verses of the Koran stand in braces or ornate parentheses
const OPENS = /[«“„"({\ufd3e\ufd3f][^\p{L}\p{N}]*$/u
const CLOSES = /^[^\p{L}\p{N}]*[»”"}\ufd3e\ufd3f]/u

/** Does the copy, or its original, stand between quotation marks that are part of a longer sentence? */
export function isQuotation({ tokens, lineOf }: Page, cover: Cover, first: number): boolean {
  const { text, start, end, lineStart, lineEnd } = tokens
  const quoted = (a: number, b: number): boolean => {
    const line = lineOf[a]
    return (
      OPENS.test(text.slice(Math.max(lineStart[line], start[a] - 8), start[a])) &&
      CLOSES.test(text.slice(end[b - 1], Math.min(lineEnd[line], end[b - 1] + 8)))
    )
  }
  return quoted(first, first + cover.tokens) || quoted(cover.from, cover.to)
}
