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
    { name: 'ends the text', holds: (compared, run) => run.last === compared.lineCount - 1 },
    {
      name: 'repeats all that stands above it',
      holds: (compared, run) => {
        const from = sourceLine(compared, compared.earlier(run.first)!)
        // a loop overlaps its original
        return from <= 1 && from + run.last - run.first + 1 >= run.first && isInOrder(compared, run)
      },
    },
    {
      name: 'has twenty words, all equal',
      holds: (compared, run) => sumOf(compared, run).exact && sumOf(compared, run).words >= DECIDE.document,
    },
  ],
}
