import { foldAt } from './foldLine.ts'
import { kindAt } from './kindAt.ts'
import { scriptOf } from './scriptOf.ts'

/**
 * What each unit means in one number, filled as units are met. Of a letter its script above what it folds to, above 0; one of `CODE`; of a sign
 * what it folds to, below all of them.
 */
export const CODES: Int32Array = new Int32Array(0x10000)
export const CODE = { digit: -2, dropped: -3, several: -4 } as const
export const SCRIPT_SHIFT = 16

/** The code of a sign. */
export const signCode = (sign: string): number => -0x100 - sign.charCodeAt(0)

/** The code of a unit that is in `CODES` or is not yet. */
export const codeOf = (unit: number): number => CODES[unit] || learn(unit)

function learn(unit: number): number {
  const folded = foldedOf(unit)
  const kind = folded.length === 1 ? kindAt(folded, 0) : null
  if (kind === 'word') CODES[unit] = folded.charCodeAt(0) | (scriptOf(folded.charCodeAt(0)) << SCRIPT_SHIFT)
  else if (kind === null) CODES[unit] = folded === '' ? CODE.dropped : CODE.several
  else CODES[unit] = kind === 'number' ? CODE.digit : signCode(folded)
  return CODES[unit]
}

/** The half of a character that all emoji of the block from U+1F400 begin with, which folds to no letter or digit. */
const EMOJI = 0xd83d

function foldedOf(unit: number): string {
  if (unit === EMOJI || unit >> 10 === 0xdc00 >> 10) return '?'
  if (unit >> 10 === 0xd800 >> 10) return '??'
  // a letter on both sides: alone between blanks a tatweel is a dash
  const folded = foldAt(`x${String.fromCharCode(unit)}x`, 1, 1)
  // `…` is three stops
  return folded.length > 1 && [...folded].every((_, at) => kindAt(folded, at) === 'sign') ? '?' : folded
}
