import type { OwnedRange } from './ownRanges.ts'

/** UTF-16 offset of what must have an owner, which is all but white space and control characters; or -1. */
export const firstVisible = (text: string): number => text.search(/[^\s\p{Cc}]/u)

/** Two line ends with nothing visible between. */
const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[^\S\n\r]*(?:\r\n|\n|\r(?!\n))/u

/**
 * Widens the ranges so that every visible character of `source` has an owner. What lies between them is white space, and entities that decode
 * to white space: those go to the neighbour on their line, else to the one that no blank line parts from them, one that stays first.
 */
export function coverStrays(source: string, owned: OwnedRange[]): void {
  for (let i = 0; i <= owned.length; i++) {
    const before = i > 0 ? owned[i - 1] : null
    const after = i < owned.length ? owned[i] : null
    const from = before?.end ?? 0
    const to = after?.start ?? source.length
    if (from >= to) continue
    const gap = source.slice(from, to)
    if (firstVisible(gap) < 0) continue
    const split = before && after ? seam(gap, before, after) : before ? gap.length : 0
    const headEnd = lastVisible(gap, split)
    const tailStart = split + firstVisible(gap.slice(split))
    if (before && headEnd > 0) before.end = from + headEnd
    if (after && tailStart >= split) after.start = from + tailStart
  }
}

/** The end of the last visible unit before `end`, or 0. */
function lastVisible(gap: string, end: number): number {
  let at = Math.min(end, gap.length)
  while (at > 0 && firstVisible(gap[at - 1]) < 0) at--
  return at
}

/** Where in the gap the left neighbour's share ends. */
function seam(gap: string, before: OwnedRange, after: OwnedRange): number {
  const blank = BLANK_LINE.exec(gap)
  if (blank) return blank.index
  if (before.removed && !after.removed) return Math.max(0, gap.search(/[\n\r\u0085\u2028\u2029]/))
  const last = gap.search(/[\n\r\u0085\u2028\u2029][^\n\r\u0085\u2028\u2029]*$/)
  return last < 0 ? gap.length : last
}
