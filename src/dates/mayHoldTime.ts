import { ANCHOR, anchorsOf } from './anchors.ts'
import { LABEL, LONGEST, NEAR } from './timeWindows.ts'

const RELATIVE = /منذ|قبل|مضت|أمس|امس|الآن|الان|للتو|البارحة|ago|yesterday/i
/** A label stands so near before its date; a word is no longer than what is added. */
const BEFORE = NEAR + 40

/** May a line, the units `start`–`end` of a text, say a time? Costs next to nothing: most lines are not read. */
export function mayHoldTime(text: string, start = 0, end: number = text.length): boolean {
  if (end - start > LONGEST) return hasLabelledNumber(text, start, end)
  const anchors = anchorsOf(text, start, end)
  if (anchors & (ANCHOR.numbers | ANCHOR.dated | ANCHOR.since)) return true
  if (!(anchors & ANCHOR.label)) return false
  if (anchors & ANCHOR.digit) return true
  const line = text.slice(start, end)
  return RELATIVE.test(line) || (line.length <= 30 && line.search(LABEL) >= 0)
}

/** Does a label stand before a number? Prose has few numbers, so it is looked at before each of them alone. */
function hasLabelledNumber(text: string, start: number, end: number): boolean {
  let seen = start
  for (let at = start; at < end; at++) {
    // a loop asks this twice as fast as a pattern
    const unit = text.charCodeAt(at)
    if ((unit - 0x30) >>> 0 > 9 && (unit - 0x660) >>> 0 > 9 && (unit - 0x6f0) >>> 0 > 9) continue
    if (anchorsOf(text, Math.max(seen, at - BEFORE), at) & ANCHOR.label) return true
    seen = at
  }
  return false
}
