import { sourceLastLine, sourceLine, textOf } from '../evidence/lines.ts'
import { isInOrder, sumOf } from '../evidence/runSum.ts'
import type { Run } from '../findRuns.ts'
import { proseBetween, type Sheet } from '../sheet.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'

export const menuAgain: LinesRule = {
  name: 'menu-again',
  kind: 'menu',
  because: 'Menus and share boxes stand above an article and below it.',
  finds: '`Home`, `Politics`, `Sport`, `Contact us` at the head and at the foot of a page.',
  keeps: 'Cells of tables and ingredients that stand between paragraphs.',
  conditions: [
    { name: 'has four lines', holds: (_, run) => run.last - run.first + 1 >= DECIDE.menuLines },
    { name: 'stands in the order of its original', holds: (sheet, run) => isInOrder(sheet, run, 1) },
    {
      name: 'has three words a line at most, all equal',
      holds: (sheet, run) => {
        const { exact, words } = sumOf(sheet, run)
        return exact && words <= DECIDE.menuWords * (run.last - run.first + 1)
      },
    },
    {
      name: 'stands at the head or the foot of the page',
      holds: (sheet, run) =>
        !proseBetween(sheet, 0, sourceLine(sheet, sheet.earlier(run.first)!)) ||
        !proseBetween(sheet, run.last + 1, sheet.lineCount),
    },
    {
      name: 'stands apart from its original, with prose between',
      holds: (sheet, run) => proseBetween(sheet, sourceLastLine(sheet, sheet.earlier(run.last)!) + 1, run.first),
    },
    {
      name: 'has no number in most lines',
      holds: (sheet, run) => countNumbered(sheet, run) * 2 < run.last - run.first + 1,
    },
  ],
}

function countNumbered(sheet: Sheet, run: Run): number {
  let count = 0
  for (let line = run.first; line <= run.last; line++) if (/\p{Nd}/u.test(textOf(sheet, line))) count++
  return count
}
