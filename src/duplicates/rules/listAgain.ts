import { sourceLastLine, sourceLine } from '../evidence/lines.ts'
import { isInOrder, sumOf } from '../evidence/runSum.ts'
import { proseBetween } from '../sheet.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'

export const listAgain: LinesRule = {
  name: 'list-again',
  kind: 'copy',
  because:
    'A list of four lines, word for word and in order, directly after itself or at the foot of the page, was printed twice.',
  finds: 'Ingredients twice in a row; a box of links above the body and below it.',
  keeps: 'A stanza that comes back between other stanzas.',
  conditions: [
    { name: 'has four lines', holds: (_, run) => run.last - run.first + 1 >= DECIDE.menuLines },
    { name: 'stands in the order of its original', holds: (sheet, run) => isInOrder(sheet, run) },
    { name: 'is equal, word for word', holds: (sheet, run) => sumOf(sheet, run).exact },
    { name: 'stands on a page with prose', holds: ({ proseBefore, lineCount }) => proseBefore[lineCount] > 0 },
    {
      name: 'stands directly after its original, or at the foot with prose between',
      holds: (sheet, run) => {
        const from = sourceLine(sheet, sheet.earlier(run.first)!)
        const end = sourceLastLine(sheet, sheet.earlier(run.last)!) + 1
        if (end === run.first && run.first - from === run.last - run.first + 1) return true
        return proseBetween(sheet, end, run.first) && !proseBetween(sheet, run.last + 1, sheet.lineCount)
      },
    },
  ],
}
