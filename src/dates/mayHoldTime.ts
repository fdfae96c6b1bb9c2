import { unitsOf } from '../text/units.ts'
import { ANCHOR } from './anchor.ts'
import { anchorsOf, BESIDE, nextDigit } from './anchors.ts'
import { LONGEST } from './timeWindows.ts'

/** A line that is no longer may be a label alone, its time on the next. */
const LABEL_LINE = 30
const TIMES: number = ANCHOR.numbers | ANCHOR.dated | ANCHOR.since | ANCHOR.labelled
const HEAD = 60

/** Which of the lines of a text may say a time. Costs next to nothing: most lines are not read. */
export function mayHoldTimes(text: string, lines: readonly { start: number; end: number }[]): boolean[] {
  const units = unitsOf(text)
  return lines.map(({ start, end }) => mayHold(text, start, end, units))
}

/** May a line say a time? */
export const mayHoldTime = (line: string): boolean =>
  mayHold(line, 0, line.length, line.length < short.length ? shortUnits(line) : unitsOf(line))

/** To call the engine's copy costs more than a short line. */
const short = new Uint16Array(100)

function shortUnits(line: string): Uint16Array {
  for (let i = 0; i < line.length; i++) short[i] = line.charCodeAt(i)
  return short
}

function mayHold(text: string, start: number, end: number, units: Uint16Array): boolean {
  if (end - start > LONGEST) return hasLabelledTime(text, start, end, units)
  const anchors = anchorsOf(text, start, end, units)
  if (anchors & ANCHOR.crowded && !(anchors & ANCHOR.label)) return false
  if (anchors & TIMES) return true
  if (anchors & ANCHOR.relative && anchors & ANCHOR.clock) return true
  return (anchors & ANCHOR.label) !== 0 && end - start <= LABEL_LINE
}

/** Does a label stand beside a time? Prose has few numbers, so it is looked for beside each of them alone. */
function hasLabelledTime(text: string, start: number, end: number, units: Uint16Array): boolean {
  // `نُشر قبل ساعتين` has no number: it is looked for at the line's head alone
  const head = anchorsOf(text, start, Math.min(end, start + HEAD), units)
  if (head & ANCHOR.label && head & (ANCHOR.since | ANCHOR.relative)) return true
  for (let digit = nextDigit(units, start, end); digit < end; ) {
    const from = Math.max(start, digit - BESIDE)
    let last = digit
    for (digit = nextDigit(units, last + 1, end); digit < end && digit - last < 2 * BESIDE; ) {
      last = digit
      digit = nextDigit(units, last + 1, end)
    }
    if (anchorsOf(text, from, Math.min(end, last + BESIDE), units) & ANCHOR.labelled) return true
  }
  return false
}
