import type { ComparedText } from '../compare/comparedText.ts'
import { textOf } from './lines.ts'

const BULLET = /^\s*(?:[-–—*•‣▪●◦·]|[\p{Nd}\p{L}]{1,2}[.)-])\s/u

/** Does a line begin with a bullet or a number, and a line beside it too? `- Bread`, `2) Milk` */
export const isListEntry = (compared: ComparedText, line: number): boolean =>
  hasBullet(compared, line) && [line - 1, line + 1].some(other => hasBullet(compared, other))

const hasBullet = (compared: ComparedText, line: number): boolean =>
  line >= 0 && line < compared.lineCount && BULLET.test(textOf(compared, line))
