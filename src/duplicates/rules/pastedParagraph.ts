import { isAmongAlike } from '../evidence/isAmongAlike.ts'
import { isParallel } from '../evidence/isParallel.ts'
import { isQuotation } from '../evidence/isQuotation.ts'
import { isRefrain } from '../evidence/isRefrain.ts'
import { isTwice, textOf } from '../evidence/lines.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'
import { comparisonOf, isSingleCopy } from './single.ts'

export const pastedParagraph: LinesRule = {
  name: 'pasted-paragraph',
  kind: 'copy',
  because: 'A paragraph that is said once more was pasted twice.',
  finds: 'A paragraph of twenty words that stands again at the end.',
  keeps: 'A question of an interview, a quotation, a formula of courts among lines that differ in a name.',
  conditions: [
    isSingleCopy,
    { name: 'comes from one place', holds: (compared, run) => comparisonOf(compared, run).jumps === 0 },
    { name: 'has twenty words', holds: (compared, run) => comparisonOf(compared, run).words >= DECIDE.isolatedTwice },
    {
      name: 'is no quotation',
      holds: (compared, run) => {
        const comparison = comparisonOf(compared, run)
        return (
          comparison.words >= DECIDE.quotation ||
          !isQuotation(compared.aligned, comparison, compared.aligned.tokens.lineFirst[run.first])
        )
      },
    },
    { name: 'is no refrain', holds: (compared, run) => !isRefrain(compared, run) },
    {
      name: 'stands not among lines that differ in a name',
      holds: (compared, run) => !isAmongAlike(compared, run.first) && !isParallel(compared, run),
    },
    {
      name: 'is no question',
      holds: (compared, run) =>
        comparisonOf(compared, run).words >= DECIDE.quotation ||
        !/[?؟？][^\p{L}\p{N}]*$/u.test(textOf(compared, run.first).slice(-16)),
    },
    {
      name: 'has twenty-eight words, or stands just twice and asks nothing',
      holds: (compared, run) =>
        comparisonOf(compared, run).words >= DECIDE.isolated ||
        (isTwice(compared, run.first) && !/[?؟？]/.test(textOf(compared, run.first))),
    },
  ],
}
