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

/** What is known of a text: it may be one line a million times, and each of them is asked about. */
interface Known {
  /** The next line above, and below, that is more than numbers, or −1. */
  above: Int32Array
  below: Int32Array
  /** The row of equal lines that was asked about last. */
  row: { from: number; to: number; repeats: Repeats } | null
}

const known = new WeakMap<ComparedText, Known>()

/** How lines around a line repeat each other directly. */
export function repeatsNear(compared: ComparedText, line: number): Repeats {
  const found = known.get(compared) ?? know(compared)
  const { row } = found
  if (row && line > row.from && line <= row.to && compared.isLike(row.from, line)) return row.repeats
  const before = found.above[line]
  if (before < 0 || !compared.isLike(before, line))
    return { above: false, share: 0, times: 1, words: 0, inProse: false }
  let from = before
  let to = line
  let times = 2
  for (let next = found.above[from]; next >= 0 && compared.isLike(next, line); next = found.above[from], times++)
    from = next
  for (let next = found.below[to]; next >= 0 && compared.isLike(next, line); next = found.below[to], times++) to = next
  const beside = [found.above[from], found.below[to]]
  const repeats = {
    above: true,
    share: shareAround(compared, found, from, to),
    times,
    words: wordsIn(compared, line),
    inProse: beside.some(other => other >= 0 && wordsIn(compared, other) >= DECIDE.prose),
  }
  found.row = { from, to, repeats }
  return repeats
}

function know(compared: ComparedText): Known {
  const { lineCount } = compared
  const above = new Int32Array(lineCount)
  const below = new Int32Array(lineCount)
  let last = -1
  for (let line = 0, from = 0; line < lineCount; line++) {
    above[line] = last
    if (isNumbers(compared, line)) continue
    below.fill(line, from, line)
    from = line
    last = line
  }
  below.fill(-1, Math.max(last, 0))
  const made: Known = { above, below, row: null }
  known.set(compared, made)
  return made
}

const isNumbers = (compared: ComparedText, line: number): boolean =>
  /^[\p{Nd}\s:.,\->]*$/u.test(textOf(compared, line).slice(0, 64))

function shareAround(compared: ComparedText, { above, below }: Known, from: number, to: number): number {
  let lines = 0
  let doubled = 0
  const look = (start: number, next: Int32Array): void => {
    for (let at = next[start], n = 0; at >= 0 && n < NEAR; at = next[at], n++) {
      lines++
      const [a, b] = [above[at], below[at]]
      if ((a >= 0 && compared.isLike(a, at)) || (b >= 0 && compared.isLike(b, at))) doubled++
    }
  }
  look(from, above)
  look(to, below)
  return lines >= LEAST ? doubled / lines : 0
}
