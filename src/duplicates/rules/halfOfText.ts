import { isParallel } from '../evidence/isParallel.ts'
import { isFaithful, sumOf } from '../evidence/runSum.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'

export const halfOfText: LinesRule = {
  name: 'half-of-text',
  kind: 'copy',
  because: 'A text that is there twice is half of the page, whatever its lines are.',
  finds: 'A poem or a list of short lines printed twice, one after the other.',
  keeps: 'Rows of a table that repeat the row above them.',
  conditions: [
    { name: 'has sixty words', holds: (compared, run) => sumOf(compared, run).words >= DECIDE.half },
    {
      name: 'is a third of the text',
      holds: (compared, run) =>
        sumOf(compared, run).words >= DECIDE.halfShare * compared.words(0, compared.aligned.tokens.count),
    },
    {
      name: 'begins forty words after its original',
      holds: (compared, run) =>
        compared.words(compared.earlier(run.first)!.from, compared.aligned.tokens.lineFirst[run.first]) >= DECIDE.block,
    },
    { name: 'says what its original says', holds: isFaithful },
    { name: 'is no pattern of statements', holds: (compared, run) => !isParallel(compared, run) },
  ],
}
