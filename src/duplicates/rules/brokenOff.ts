import { isPrefix, sourceLastLine, sourceLine } from '../evidence/lines.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'
import { comparisonOf, isSingleCopy } from './single.ts'

export const brokenOff: LinesRule = {
  name: 'broken-off',
  kind: 'cut',
  because: 'A copied block may break off inside a paragraph.',
  finds: '`A B C A B` and the first half of `C`.',
  keeps: 'A paragraph that begins like another and goes on otherwise.',
  conditions: [
    isSingleCopy,
    { name: 'comes from one place', holds: (compared, run) => comparisonOf(compared, run).jumps === 0 },
    { name: 'has twenty words', holds: (compared, run) => comparisonOf(compared, run).words >= DECIDE.cutBlock },
    {
      name: 'is the beginning of its original',
      holds: (compared, run) => isPrefix(compared, comparisonOf(compared, run)),
    },
    {
      name: 'follows a line that goes as its original follows that line’s',
      holds: (compared, run) => {
        const above = run.first > 0 && compared.gone(run.first - 1) ? compared.earlier(run.first - 1) : null
        return (
          above !== null &&
          above.from >= 0 &&
          sourceLastLine(compared, above) === sourceLine(compared, comparisonOf(compared, run)) - 1
        )
      },
    },
  ],
}
