import type { Part } from '../parts.ts'
import type { Sheet } from '../sheet.ts'

/** Is most of a part written in Latin letters or digits, in a line that is not? Names of products and games come again by right. */
export function isForeign({ page: { tokens } }: Sheet, { first, end, lineFirst, lineEnd }: Part): boolean {
  const latin = (from: number, to: number): number => {
    let count = 0
    for (let t = from; t < to; t++) if (tokens.text.charCodeAt(tokens.start[t]) < 0x250) count++
    return count / (to - from)
  }
  return (
    latin(first, end) > 0.5 &&
    (latin(lineFirst, lineEnd) < 0.9 || hasTitleCase(tokens.text.slice(tokens.start[first], tokens.end[end - 1])))
  )
}

/** Do most words begin with a capital or a digit? */
function hasTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter(word => /^[\p{Lu}\p{N}]/u.test(word)).length * 2 > words.length
}
