import { KINDS, learnKind, staysAfter, UNIT } from './unitKinds.ts'
import { unitsOf } from './units.ts'

/** What a text is already. */
export interface Survey {
  /** Its length without the white space at its end. */
  length: number
  /** It is its own NFC form. False where that is not known. */
  composed: boolean
  /** But for the end, LF alone ends its lines, no line has white space at its ends, none is blank but one between two others. */
  even: boolean
}

/** White space that composes to other white space. */
const QUAD = /[\u2000\u2001]/

/** Finds out in one pass whether anything is to be done: a pattern for each question costs as much as cutting the text into words. */
export function surveyText(text: string): Survey {
  const units = unitsOf(text)
  const kindAt = (at: number): number => KINDS[units[at]] || learnKind(units[at])
  const isWhite = (kind: number): boolean => kind >= UNIT.space && kind <= UNIT.otherLineEnd
  let length = text.length
  while (length > 0 && isWhite(kindAt(length - 1))) length--
  let composed = true
  let even = length === 0 || !isWhite(kindAt(0))
  for (let i = 0; i < length; i++) {
    const kind = KINDS[units[i]] || learnKind(units[i])
    if (kind <= UNIT.space) continue
    if (kind === UNIT.newline) {
      if (!even) continue
      const after = kindAt(i + 1)
      if (after === UNIT.space || kindAt(i - 1) === UNIT.space) even = false
      else if (after === UNIT.newline && units[i + 2] === units[i]) even = false
    } else if (kind === UNIT.mark) composed &&= i > 0 && staysAfter(units[i - 1], units[i])
    else if (kind === UNIT.otherLineEnd) even = false
    else {
      composed = false
      if (QUAD.test(text[i])) even = false
    }
  }
  return { length, composed, even }
}
