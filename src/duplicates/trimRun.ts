import { isSaidThrice } from './evidence/isSaidThrice.ts'
import { sourceLastLine, sourceLine } from './evidence/lines.ts'
import type { Run } from './findRuns.ts'
import type { Sheet } from './sheet.ts'

/** Lines of the original that a copy may leave out before it counts as going on elsewhere. */
const SKIPS = 6

/**
 * A formula that a page repeats by right may stand directly before or after a copied block. So the outer parts of a run, where its
 * originals do not follow each other, must stand for themselves, unless the whole run is in another order and they are said only twice.
 */
export function trimRun(sheet: Sheet, run: Run, stands: (part: Run) => boolean): Run | null {
  const parts = inOrder(sheet, run)
  const shuffled = parts.length > 2
  const stays = (part: Run): boolean => (shuffled && !isFormula(sheet, part)) || stands(part)
  let first = 0
  let last = parts.length - 1
  if (last === 0) return run
  while (first <= last && !stays(parts[first])) first++
  while (last > first && !stays(parts[last])) last--
  return first <= last ? { first: parts[first].first, last: parts[last].last } : null
}

/** The parts of a run whose originals follow each other. */
function inOrder(sheet: Sheet, run: Run): Run[] {
  const parts: Run[] = [{ first: run.first, last: run.first }]
  for (let line = run.first + 1; line <= run.last; line++) {
    const step = sourceLine(sheet, sheet.earlier(line)!) - sourceLastLine(sheet, sheet.earlier(line - 1)!)
    if (step >= 0 && step <= SKIPS) parts[parts.length - 1].last = line
    else parts.push({ first: line, last: line })
  }
  return parts
}

function isFormula(sheet: Sheet, part: Run): boolean {
  for (let line = part.first; line <= part.last; line++)
    if (isSaidThrice(sheet, line, sheet.earlier(line)!)) return true
  return false
}
