import { hasEllipsis, isPrefix, isSuffix } from '../evidence/lines.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'
import { coverOf, isSingleCopy } from './single.ts'

export const cutTeaser: LinesRule = {
  name: 'cut-teaser',
  kind: 'cut',
  because: 'A line that ends in dots where its original goes on was cut by a program.',
  finds: '`The council opened the old library on …` below the article.',
  keeps: 'A line of a poet who ends every line in dots.',
  conditions: [
    isSingleCopy,
    { name: 'comes from one place, or from headline and lead', holds: (sheet, run) => coverOf(sheet, run).jumps <= 1 },
    { name: 'is the beginning of its original', holds: (sheet, run) => isPrefix(sheet, coverOf(sheet, run)) },
    { name: 'is shorter than its original', holds: (sheet, run) => !isSuffix(sheet, coverOf(sheet, run)) },
    {
      name: 'has four words',
      holds: (sheet, run) => {
        const { words, jumps } = coverOf(sheet, run)
        return words >= (jumps === 0 ? DECIDE.ellipsis : DECIDE.joined)
      },
    },
    { name: 'ends in dots', holds: (sheet, run) => hasEllipsis(sheet, run.first) },
  ],
}
