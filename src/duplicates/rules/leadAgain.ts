import { isParallel } from '../evidence/isParallel.ts'
import { isTwice, sourceLastLine, sourceLine, wordsIn } from '../evidence/lines.ts'
import { longBetween } from '../sheet.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'
import { coverOf, isSingleCopy } from './single.ts'

export const leadAgain: LinesRule = {
  name: 'lead-again',
  kind: 'copy',
  because: 'An abstract above the article is its first paragraph.',
  finds: 'Headline, abstract, headline, the same sentence as the lead.',
  keeps: 'Two rulings that begin with the same formula.',
  conditions: [
    isSingleCopy,
    { name: 'has twelve words', holds: (sheet, run) => coverOf(sheet, run).words >= DECIDE.lead },
    {
      name: 'copies a line right below the headline',
      holds: (sheet, run) => sourceLine(sheet, coverOf(sheet, run)) - (sheet.headline?.line ?? -1) <= DECIDE.leadLines,
    },
    {
      name: 'has no long line between it, its original and the headline',
      holds: (sheet, run) => {
        const origin = sourceLine(sheet, coverOf(sheet, run))
        return !longBetween(sheet, sheet.headline?.line ?? 0, origin) && !longBetween(sheet, origin + 1, run.first)
      },
    },
    {
      name: 'is half of its original at least',
      holds: (sheet, run) => {
        const cover = coverOf(sheet, run)
        const origin = sourceLine(sheet, cover)
        return origin === sourceLastLine(sheet, cover) && wordsIn(sheet, origin) <= 2 * cover.words
      },
    },
    { name: 'stands just twice', holds: (sheet, run) => isTwice(sheet, run.first) },
    { name: 'is no pattern of statements', holds: (sheet, run) => !isParallel(sheet, run) },
  ],
}
