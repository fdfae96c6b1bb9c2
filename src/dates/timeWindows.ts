import { unitsOf } from '../text/units.ts'
import { ANCHOR } from './anchor.ts'
import { anchorsOf, labelPlaces } from './anchors.ts'

/** Longer lines are prose: they are read at labels alone. */
export const LONGEST = 200
/** A label's date begins within so many units, and ends within so many. */
const NEAR = 60
const REACH = 160
/** Its first number or word does: the others stand within so many. */
const REST = 40

/** Windows that meet are read together, up to so many: what is read at once is looked through more than once. */
const WIDEST = 10 * REACH

/** A part of a line that is to be read. */
export interface Window {
  start: number
  end: number
}

/** The parts of a line to be read: a short line whole, a long one around each label that has a time near it. */
export function timeWindows(line: string): Window[] {
  if (line.length <= LONGEST) return [{ start: 0, end: line.length }]
  const windows: Window[] = []
  // copied once: a copy for each label takes time by the square of the line
  const units = unitsOf(line)
  for (const place of labelPlaces(line)) {
    const last = windows.at(-1)
    const start = partStart(line, place)
    if (!(anchorsOf(line, start, Math.min(line.length, place + NEAR + REST), units) & ANCHOR.labelled)) continue
    const end = cutAt(line, Math.min(line.length, place + REACH))
    // the first word may be none of a label: what the second says must not be cut off
    if (last && place < last.end) {
      if (end - last.start <= WIDEST) {
        last.end = Math.max(last.end, end)
        continue
      }
      last.end = Math.min(last.end, place)
    }
    windows.push({ start: Math.max(start, last?.end ?? 0), end })
  }
  return windows
}

/** The line's beginning, where it is near: what stands there before a label belongs to it. Else where the part of the line begins, at most four words back. */
function partStart(line: string, at: number): number {
  if (at <= REACH) return 0
  let start = at
  for (let words = 0; start > 0 && at - start < 50; start--) if (line[start - 1] === ' ' && ++words > 4) break
  return start
}

/** The end of a word. */
function cutAt(line: string, end: number): number {
  let at = end
  while (at < line.length && at < end + 20 && line[at] !== ' ') at++
  return at
}
