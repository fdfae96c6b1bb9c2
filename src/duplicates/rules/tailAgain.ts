import { isSuffix, sourceLine } from '../evidence/lines.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'
import { comparisonOf, isSingleCopy } from './single.ts'

export const tailAgain: LinesRule = {
  name: 'tail-again',
  kind: 'cut',
  because: 'The last sentences of a paragraph, right below it as a paragraph, are a part that was read twice.',
  finds: '`A. B.` and below it `B.`',
  keeps: 'An answer that ends as the question before it does.',
  conditions: [
    isSingleCopy,
    { name: 'has twelve words', holds: (compared, run) => comparisonOf(compared, run).words >= DECIDE.lead },
    {
      name: 'is the end of the line above, from where a sentence begins',
      holds: (compared, run) => {
        const comparison = comparisonOf(compared, run)
        return (
          sourceLine(compared, comparison) === run.first - 1 &&
          isSuffix(compared, comparison) &&
          compared.aligned.sentence[comparison.from] === 1
        )
      },
    },
  ],
}
