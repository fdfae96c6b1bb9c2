import { type ComparedText, proseBetween } from '../compare/comparedText.ts'
import { DECIDE } from '../thresholds.ts'
import { hasEndMark, isPrefix, isSuffix, isTwice, isWhole, sourceLine } from './lines.ts'

/** Is a line a link in a box: no end mark, twice on the page, no prose near either place? */
export function isTeaser(compared: ComparedText, line: number): boolean {
  if (line < 0 || line >= compared.lineCount) return false
  const comparison = compared.earlier(line)
  if (!isWhole(comparison) || comparison.words < DECIDE.teaser || comparison.words >= DECIDE.prose) return false
  if (
    !isPrefix(compared, comparison) ||
    !isSuffix(compared, comparison) ||
    hasEndMark(compared, line) ||
    !isTwice(compared, line)
  )
    return false
  return !isNearProse(compared, line) && !isNearProse(compared, sourceLine(compared, comparison))
}

const isNearProse = (compared: ComparedText, line: number): boolean =>
  proseBetween(
    compared,
    Math.max(0, line - DECIDE.teaserNear),
    Math.min(compared.lineCount, line + DECIDE.teaserNear + 1),
  )
