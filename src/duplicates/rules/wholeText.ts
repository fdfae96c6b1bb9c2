import { sourceLine } from '../evidence/lines.ts'
import { isInOrder, sumOf } from '../evidence/runSum.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'

export const wholeText: LinesRule = {
  name: 'whole-text',
  kind: 'copy',
  because: 'All that a short text says, again in the same order, is the text printed twice.',
  finds: 'A headline and two sentences, all twice; three lines in a loop.',
  keeps: 'A song of one stanza, sung again with another last line.',
  conditions: [
    { name: 'has three lines', holds: (_, run) => run.last - run.first + 1 >= DECIDE.documentLines },
    { name: 'ends the text', holds: (sheet, run) => run.last === sheet.lineCount - 1 },
    {
      name: 'repeats all that stands above it',
      holds: (sheet, run) => {
        const from = sourceLine(sheet, sheet.earlier(run.first)!)
        // a loop overlaps its original
        return from <= 1 && from + run.last - run.first + 1 >= run.first && isInOrder(sheet, run)
      },
    },
    {
      name: 'has twenty words, all equal',
      holds: (sheet, run) => sumOf(sheet, run).exact && sumOf(sheet, run).words >= DECIDE.document,
    },
  ],
}
