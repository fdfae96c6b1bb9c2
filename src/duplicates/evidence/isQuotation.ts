import type { Comparison } from '../compare/comparison.ts'
import type { SelfAlignment } from '../find/selfAlignment.ts'

// verses of the Koran stand in braces or ornate parentheses
const opens = (text: string): boolean => /[«“„"({\ufd3e\ufd3f][^\p{L}\p{N}]*$/u.test(text)
const closes = (text: string): boolean => /^[^\p{L}\p{N}]*[»”"}\ufd3e\ufd3f]/u.test(text)

/** Does the copy, or its original, stand between quotation marks that are part of a longer sentence? */
export function isQuotation({ tokens, lineOf }: SelfAlignment, comparison: Comparison, first: number): boolean {
  const { text, start, end, lineStart, lineEnd } = tokens
  const quoted = (a: number, b: number): boolean => {
    const line = lineOf[a]
    return (
      opens(text.slice(Math.max(lineStart[line], start[a] - 8), start[a])) &&
      closes(text.slice(end[b - 1], Math.min(lineEnd[line], end[b - 1] + 8)))
    )
  }
  return quoted(first, first + comparison.tokens) || quoted(comparison.from, comparison.to)
}
