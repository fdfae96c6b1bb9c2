import { unitsOf } from '../text/units.ts'
import { ANCHOR } from './anchor.ts'
import { anchorsOf } from './anchors.ts'
import { BEFORE, LONGEST } from './timeWindows.ts'

/** A line that is no longer may be a label alone, its time on the next. */
const LABEL_LINE = 30
const TIMES: number = ANCHOR.numbers | ANCHOR.dated | ANCHOR.since
const WORD = 24
const HEAD = 60
/** A clock is two numbers. */
const CLOCK = /\p{Nd}\D{1,3}\p{Nd}/u

/** Which of the lines of a text may say a time. Costs next to nothing: most lines are not read. */
export function mayHoldTimes(text: string, lines: readonly { start: number; end: number }[]): boolean[] {
  const units = unitsOf(text)
  return lines.map(({ start, end }) => mayHold(text, start, end, units))
}

/** May a line say a time? */
export const mayHoldTime = (line: string): boolean => mayHold(line, 0, line.length, unitsOf(line))

function mayHold(text: string, start: number, end: number, units: Uint16Array): boolean {
  if (end - start > LONGEST) return hasLabelledNumber(text, start, end, units)
  const anchors = anchorsOf(text, start, end, units)
  if (anchors & TIMES) return true
  if (anchors & ANCHOR.relative && anchors & ANCHOR.digit && CLOCK.test(text.slice(start, end))) return true
  if (!(anchors & ANCHOR.label)) return false
  return (anchors & (ANCHOR.digit | ANCHOR.relative)) !== 0 || end - start <= LABEL_LINE
}

/** Does a label stand before a number, or behind it? Prose has few numbers, so it is looked at beside each of them alone. */
function hasLabelledNumber(text: string, start: number, end: number, units: Uint16Array): boolean {
  // `نُشر قبل ساعتين` has no number: it is looked for at the line's head alone
  const head = anchorsOf(text, start, Math.min(end, start + HEAD), units)
  if (head & ANCHOR.label && head & (ANCHOR.since | ANCHOR.relative)) return true
  let seen = start
  for (let at = start; at < end; at++) {
    const unit = units[at]
    if ((unit - 0x30) >>> 0 > 9 && (unit < 0x660 || !isDigit(unit))) continue
    // the word at the end of what was seen may have been cut
    const from = Math.max(seen - WORD, start, at - BEFORE)
    if (anchorsOf(text, from, Math.min(end, at + BEFORE), units) & ANCHOR.label) return true
    seen = Math.min(end, at + BEFORE)
  }
  return false
}

const isDigit = (unit: number): boolean => {
  const known = DIGITS[unit]
  if (known !== 0) return known === 1
  DIGITS[unit] = /\p{Nd}/u.test(String.fromCharCode(unit)) ? 1 : 2
  return DIGITS[unit] === 1
}
const DIGITS = new Uint8Array(0x10000)
