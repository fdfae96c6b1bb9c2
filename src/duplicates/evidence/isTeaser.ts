import { proseBetween, type Sheet } from '../sheet.ts'
import { DECIDE } from '../thresholds.ts'
import { hasEndMark, isPrefix, isSuffix, isTwice, isWhole, sourceLine } from './lines.ts'

/** Is a line a link in a box: no end mark, twice on the page, no prose near either place? */
export function isTeaser(sheet: Sheet, line: number): boolean {
  if (line < 0 || line >= sheet.lineCount) return false
  const cover = sheet.earlier(line)
  if (!isWhole(cover) || cover.words < DECIDE.teaser || cover.words >= DECIDE.prose) return false
  if (!isPrefix(sheet, cover) || !isSuffix(sheet, cover) || hasEndMark(sheet, line) || !isTwice(sheet, line))
    return false
  return !isNearProse(sheet, line) && !isNearProse(sheet, sourceLine(sheet, cover))
}

const isNearProse = (sheet: Sheet, line: number): boolean =>
  proseBetween(sheet, Math.max(0, line - DECIDE.teaserNear), Math.min(sheet.lineCount, line + DECIDE.teaserNear + 1))
