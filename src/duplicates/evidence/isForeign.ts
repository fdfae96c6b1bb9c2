import type { Part } from '../parts.ts'
import type { Sheet } from '../sheet.ts'

/** Is most of a part, or its first word, written in Latin letters or digits, in a line that is not? Names of products and games come again by right. */
export function isForeign({ page: { tokens } }: Sheet, { first, end, lineFirst, lineEnd }: Part): boolean {
  const isLatin = (t: number): boolean => tokens.text.charCodeAt(tokens.start[t]) < 0x250
  const latin = (from: number, to: number): number => {
    let count = 0
    for (let t = from; t < to; t++) if (isLatin(t)) count++
    return count / (to - from)
  }
  // the line itself is Latin: then capitals tell a name
  if (latin(lineFirst, lineEnd) >= 0.9) return hasTitleCase(tokens.text.slice(tokens.start[first], tokens.end[end - 1]))
  return latin(first, end) > 0.5 || isLatin(first)
}

/** Do most words begin with a capital or a digit? */
function hasTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter(word => /^[\p{Lu}\p{N}]/u.test(word)).length * 2 > words.length
}
