import type { Run } from '../ask/run.ts'
import { type ComparedText, proseBetween } from '../compare/comparedText.ts'
import { sourceLastLine, sourceLine, textOf } from '../evidence/lines.ts'
import { isInOrder, sumOf } from '../evidence/runSum.ts'
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
    { name: 'stands in the order of its original', holds: (compared, run) => isInOrder(compared, run, 1) },
    {
      name: 'has three words a line at most, all equal',
      holds: (compared, run) => {
        const { exact, words } = sumOf(compared, run)
        return exact && words <= DECIDE.menuWords * (run.last - run.first + 1)
      },
    },
    {
      name: 'stands at the head or the foot of the page',
      holds: (compared, run) =>
        !proseBetween(compared, 0, sourceLine(compared, compared.earlier(run.first)!)) ||
        !proseBetween(compared, run.last + 1, compared.lineCount),
    },
    {
      name: 'stands apart from its original, with prose between',
      holds: (compared, run) =>
        proseBetween(compared, sourceLastLine(compared, compared.earlier(run.last)!) + 1, run.first),
    },
    {
      name: 'has no number in most lines',
      holds: (compared, run) => countNumbered(compared, run) * 2 < run.last - run.first + 1,
    },
  ],
}

function countNumbered(compared: ComparedText, run: Run): number {
  let count = 0
  for (let line = run.first; line <= run.last; line++) if (/\p{Nd}/u.test(textOf(compared, line))) count++
  return count
}
