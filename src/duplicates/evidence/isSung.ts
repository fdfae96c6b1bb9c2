import type { Run } from '../ask/run.ts'
import type { ComparedText } from '../compare/comparedText.ts'
import { DECIDE, VERSE } from '../thresholds.ts'
import { isWhole, wordsIn } from './lines.ts'

/** Short lines that have no repeat above or below two lines that are printed twice: a poem that sings its end again. */
const POEM = 8

/**
 * Songs sing some of their lines twice in a row. A page that was scraped so has one such place, or no line that is there only once: so
 * among short lines with another repeat and several that have none, or on a page without prose, a run is sung. So are two lines and more
 * below a poem, whatever else is on the page.
 */
export function isSung(compared: ComparedText, run: Run): boolean {
  const lines = run.last - run.first + 1
  const first = run.first - lines
  const least = lines > 1 ? VERSE.least : VERSE.line
  let repeats = 0
  let once = 0
  const look = (line: number): boolean => {
    if (line < 0 || line >= compared.lineCount || line === compared.headline?.line) return false
    const words = wordsIn(compared, line)
    if (words < least || words >= DECIDE.blockLine) return false
    if (isWhole(compared.earlier(line))) repeats++
    else if (!isWhole(compared.later(line))) once++
    return true
  }
  for (let step = 1; step <= DECIDE.sungReach && look(run.last + step); step++);
  for (let step = 1; step <= DECIDE.sungReach && look(first - step); step++);
  const prose = compared.proseBefore[compared.lineCount] > 0
  return once >= DECIDE.sungOnce && (repeats > 0 || !prose || (lines > 1 && once >= POEM))
}
