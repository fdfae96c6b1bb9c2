import { isParallel } from '../evidence/isParallel.ts'
import { isTeaser } from '../evidence/isTeaser.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'
import { coverOf, isSingleCopy } from './single.ts'

export const linkTwice: LinesRule = {
  name: 'link-twice',
  kind: 'copy',
  because: 'A link that stands in two boxes of a page is one link.',
  finds: '`Ferry company adds two early boats on Sundays` under “Latest” and under “Most read”.',
  keeps: 'A subhead between paragraphs.',
  conditions: [
    isSingleCopy,
    { name: 'is a link in a box', holds: (sheet, run) => isTeaser(sheet, run.first) },
    {
      name: 'has twelve words, or another link beside it',
      holds: (sheet, run) =>
        coverOf(sheet, run).words >= DECIDE.teaserAlone ||
        isTeaser(sheet, run.first - 1) ||
        isTeaser(sheet, run.first + 1),
    },
    { name: 'is no pattern of statements', holds: (sheet, run) => !isParallel(sheet, run) },
  ],
}
