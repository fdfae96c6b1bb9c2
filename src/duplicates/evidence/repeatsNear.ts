import type { ComparedText } from '../compare/comparedText.ts'
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
export function repeatsNear(compared: ComparedText, line: number): Repeats {
  const before = step(compared, line, -1)
  if (before < 0 || !compared.isLike(before, line))
    return { above: false, share: 0, times: 1, words: 0, inProse: false }
  let from = before
  let to = line
  for (let next = step(compared, from, -1); next >= 0 && compared.isLike(next, line); next = step(compared, from, -1))
    from = next
  for (let next = step(compared, to, 1); next >= 0 && compared.isLike(next, line); next = step(compared, to, 1))
    to = next
  let times = 1
  for (let at = from; at !== to; at = step(compared, at, 1)) times++
  const beside = [step(compared, from, -1), step(compared, to, 1)]
  return {
    above: true,
    share: shareAround(compared, from, to),
    times,
    words: wordsIn(compared, line),
    inProse: beside.some(other => other >= 0 && wordsIn(compared, other) >= DECIDE.prose),
  }
}

function shareAround(compared: ComparedText, from: number, to: number): number {
  let lines = 0
  let doubled = 0
  const look = (start: number, direction: 1 | -1): void => {
    for (
      let at = step(compared, start, direction), n = 0;
      at >= 0 && n < NEAR;
      at = step(compared, at, direction), n++
    ) {
      lines++
      const [a, b] = [step(compared, at, -1), step(compared, at, 1)]
      if ((a >= 0 && compared.isLike(a, at)) || (b >= 0 && compared.isLike(b, at))) doubled++
    }
  }
  look(from, -1)
  look(to, 1)
  return lines >= LEAST ? doubled / lines : 0
}

/** The next line in a direction that is more than numbers, or −1. */
function step(compared: ComparedText, line: number, direction: 1 | -1): number {
  for (let at = line + direction; at >= 0 && at < compared.lineCount; at += direction)
    if (!/^[\p{Nd}\s:.,\->]*$/u.test(textOf(compared, at).slice(0, 64))) return at
  return -1
}
