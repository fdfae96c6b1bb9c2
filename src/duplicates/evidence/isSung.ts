import type { Run } from '../findRuns.ts'
import type { Sheet } from '../sheet.ts'
import { DECIDE, VERSE } from '../thresholds.ts'
import { isWhole, wordsIn } from './lines.ts'

/**
 * Songs sing some of their lines twice in a row. A page that was scraped so has one such place, or no line that is there only once: so
 * among short lines with another repeat and several that have none, or on a page without prose, a run is sung.
 */
export function isSung(sheet: Sheet, run: Run): boolean {
  const lines = run.last - run.first + 1
  const first = run.first - lines
  let repeats = 0
  let once = 0
  const look = (line: number): boolean => {
    if (line < 0 || line >= sheet.lineCount || line === sheet.headline?.line) return false
    const words = wordsIn(sheet, line)
    if (words < VERSE.line || words >= DECIDE.blockLine) return false
    if (isWhole(sheet.earlier(line))) repeats++
    else if (!isWhole(sheet.later(line))) once++
    return true
  }
  for (let step = 1; step <= DECIDE.sungReach && look(run.last + step); step++);
  for (let step = 1; step <= DECIDE.sungReach && look(first - step); step++);
  const prose = sheet.proseBefore[sheet.lineCount] > 0
  return once >= DECIDE.sungOnce && (repeats > 0 || !prose)
}
