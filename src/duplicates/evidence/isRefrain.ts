import type { Run } from '../ask/run.ts'
import type { ComparedText } from '../compare/comparedText.ts'
import { isWhole, sourceLine } from './lines.ts'

/**
 * Does one line come back three times and more, each time between lines that do not, as the refrain of a song whose stanzas are lines? A page
 * that was scraped three times has copies beside copies.
 */
export function isRefrain(compared: ComparedText, run: Run): boolean {
  if (run.first !== run.last || compared.linesLike(run.first) < 3) return false
  const standsAlone = (line: number): boolean =>
    [line - 1, line + 1].every(
      other =>
        other < 0 ||
        other >= compared.lineCount ||
        other === compared.headline?.line ||
        !(isWhole(compared.earlier(other)) || isWhole(compared.later(other))),
    )
  return standsAlone(run.first) && standsAlone(sourceLine(compared, compared.earlier(run.first)!))
}
