import { longBetween } from '../compare/comparedText.ts'
import { isParallel } from '../evidence/isParallel.ts'
import { isTwice, sourceLastLine, sourceLine, wordsIn } from '../evidence/lines.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'
import { comparisonOf, isSingleCopy } from './single.ts'

export const leadAgain: LinesRule = {
  name: 'lead-again',
  kind: 'copy',
  because: 'An abstract above the article is its first paragraph.',
  finds: 'Headline, abstract, headline, the same sentence as the lead.',
  keeps: 'Two rulings that begin with the same formula.',
  conditions: [
    isSingleCopy,
    { name: 'has twelve words', holds: (compared, run) => comparisonOf(compared, run).words >= DECIDE.lead },
    {
      name: 'copies a line right below the headline',
      holds: (compared, run) =>
        sourceLine(compared, comparisonOf(compared, run)) - (compared.headline?.line ?? -1) <= DECIDE.leadLines,
    },
    {
      name: 'has no long line between it, its original and the headline',
      holds: (compared, run) => {
        const origin = sourceLine(compared, comparisonOf(compared, run))
        return (
          !longBetween(compared, compared.headline?.line ?? 0, origin) && !longBetween(compared, origin + 1, run.first)
        )
      },
    },
    {
      name: 'is half of its original at least',
      holds: (compared, run) => {
        const comparison = comparisonOf(compared, run)
        const origin = sourceLine(compared, comparison)
        return origin === sourceLastLine(compared, comparison) && wordsIn(compared, origin) <= 2 * comparison.words
      },
    },
    { name: 'stands just twice', holds: (compared, run) => isTwice(compared, run.first) },
    { name: 'is no pattern of statements', holds: (compared, run) => !isParallel(compared, run) },
  ],
}
