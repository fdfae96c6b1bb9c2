import type { Sheet } from '../sheet.ts'
import { DECIDE } from '../thresholds.ts'
import { textOf, wordsIn } from './lines.ts'

/** Lines on either side that are looked at. */
const NEAR = 12
/** So many lines tell something. */
const LEAST = 5

export interface Repeats {
  /** Does the line above say the same? Lines of numbers between, as of captions, do not count. */
  above: boolean
  /** Share of the lines around that say what a line beside them says, 0 to 1. */
  share: number
  /** How often the line stands in a row. */
  times: number
  words: number
  /** Is the row of equal lines beside prose? */
  inProse: boolean
}

/** How lines around a line repeat each other directly. */
export function repeatsNear(sheet: Sheet, line: number): Repeats {
  const before = step(sheet, line, -1)
  if (before < 0 || !sheet.isLike(before, line)) return { above: false, share: 0, times: 1, words: 0, inProse: false }
  let from = before
  let to = line
  for (let next = step(sheet, from, -1); next >= 0 && sheet.isLike(next, line); next = step(sheet, from, -1))
    from = next
  for (let next = step(sheet, to, 1); next >= 0 && sheet.isLike(next, line); next = step(sheet, to, 1)) to = next
  let times = 1
  for (let at = from; at !== to; at = step(sheet, at, 1)) times++
  const beside = [step(sheet, from, -1), step(sheet, to, 1)]
  return {
    above: true,
    share: shareAround(sheet, from, to),
    times,
    words: wordsIn(sheet, line),
    inProse: beside.some(other => other >= 0 && wordsIn(sheet, other) >= DECIDE.prose),
  }
}

function shareAround(sheet: Sheet, from: number, to: number): number {
  let lines = 0
  let doubled = 0
  const look = (start: number, direction: 1 | -1): void => {
    for (let at = step(sheet, start, direction), n = 0; at >= 0 && n < NEAR; at = step(sheet, at, direction), n++) {
      lines++
      const [a, b] = [step(sheet, at, -1), step(sheet, at, 1)]
      if ((a >= 0 && sheet.isLike(a, at)) || (b >= 0 && sheet.isLike(b, at))) doubled++
    }
  }
  look(from, -1)
  look(to, 1)
  return lines >= LEAST ? doubled / lines : 0
}

/** The next line in a direction that is more than numbers, or −1. */
function step(sheet: Sheet, line: number, direction: 1 | -1): number {
  for (let at = line + direction; at >= 0 && at < sheet.lineCount; at += direction)
    if (!/^[\p{Nd}\s:.,\->]*$/u.test(textOf(sheet, at).slice(0, 64))) return at
  return -1
}
