import type { Run } from '../findRuns.ts'
import type { Sheet } from '../sheet.ts'
import { isWhole, sourceLine } from './lines.ts'

/**
 * Does one line come back three times and more, each time between lines that do not, as the refrain of a song whose stanzas are lines? A page
 * that was scraped three times has copies beside copies.
 */
export function isRefrain(sheet: Sheet, run: Run): boolean {
  if (run.first !== run.last || sheet.linesLike(run.first) < 3) return false
  const standsAlone = (line: number): boolean =>
    [line - 1, line + 1].every(
      other =>
        other < 0 ||
        other >= sheet.lineCount ||
        other === sheet.headline?.line ||
        !(isWhole(sheet.earlier(other)) || isWhole(sheet.later(other))),
    )
  return standsAlone(run.first) && standsAlone(sourceLine(sheet, sheet.earlier(run.first)!))
}
