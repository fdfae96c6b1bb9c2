import { hasEllipsis, isPrefix, isSuffix } from '../evidence/lines.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'
import { comparisonOf, isSingleCopy } from './single.ts'

export const cutTeaser: LinesRule = {
  name: 'cut-teaser',
  kind: 'cut',
  because: 'A line that ends in dots where its original goes on was cut by a program.',
  finds: '`The council opened the old library on …` below the article.',
  keeps: 'A line of a poet who ends every line in dots.',
  conditions: [
    isSingleCopy,
    {
      name: 'comes from one place, or from headline and lead',
      holds: (compared, run) => comparisonOf(compared, run).jumps <= 1,
    },
    {
      name: 'is the beginning of its original',
      holds: (compared, run) => isPrefix(compared, comparisonOf(compared, run)),
    },
    {
      name: 'is shorter than its original',
      holds: (compared, run) => !isSuffix(compared, comparisonOf(compared, run)),
    },
    {
      name: 'has four words',
      holds: (compared, run) => {
        const { words, jumps } = comparisonOf(compared, run)
        return words >= (jumps === 0 ? DECIDE.ellipsis : DECIDE.joined)
      },
    },
    { name: 'ends in dots', holds: (compared, run) => hasEllipsis(compared, run.first) },
  ],
}
