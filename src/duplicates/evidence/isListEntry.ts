import type { ComparedText } from '../compare/comparedText.ts'
import { sourceLine, textOf } from './lines.ts'

/** Does a line begin with a bullet or a number, and a line beside it too? `- Bread`, `2) Milk` */
export const isListEntry = (compared: ComparedText, line: number): boolean =>
  hasBullet(compared, line) &&
  [line - 1, line + 1].some(other => hasBullet(compared, other) && !isSaidBy(compared, line, other))

const hasBullet = (compared: ComparedText, line: number): boolean =>
  line >= 0 &&
  line < compared.lineCount &&
  /^\s*(?:[-–—*•‣▪●◦·]|\p{Nd}{1,2}[.)-]|\p{L}\))\s/u.test(textOf(compared, line))

const isSaidBy = (compared: ComparedText, line: number, other: number): boolean => {
  const comparison = compared.later(line)
  return comparison !== null && comparison.from >= 0 && sourceLine(compared, comparison) === other
}
