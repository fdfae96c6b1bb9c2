import { KINDS, kindOf, staysAfter, UNIT } from './unitKinds.ts'
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
  // the loop is twice as fast over its own names as over those of a module, and where nothing in it changes them
  const kinds = KINDS
  const { unmet, space, newline, otherLineEnd, mark } = UNIT
  let length = text.length
  while (length > 0 && isWhite(units[length - 1])) length--
  let composed = true
  let even = length === 0 || !isWhite(units[0])
  for (let i = 0; i < length; i++) {
    const kind = kinds[units[i]]
    if (kind <= space) continue
    if (kind === newline) {
      if (!even) continue
      const after = kindOf(units[i + 1])
      if (after === space || kinds[units[i - 1]] === space) even = false
      else if (after === newline && units[i + 2] === units[i]) even = false
    } else if (kind === mark) {
      if (composed && !(i > 0 && staysAfter(units[i - 1], units[i]))) composed = false
    } else if (kind === otherLineEnd) even = false
    else if (kind === unmet) {
      for (let k = i; k < length; k++) kindOf(units[k])
      return surveyText(text)
    } else {
      composed = false
      if (QUAD.test(text[i])) even = false
    }
  }
  return { length, composed, even }
}

function isWhite(unit: number): boolean {
  const kind = kindOf(unit)
  return kind >= UNIT.space && kind <= UNIT.otherLineEnd
}
