import { hasEllipsis } from '../evidence/lines.ts'
import { DECIDE } from '../thresholds.ts'
import type { LineAboveRule } from './copyRule.ts'
import { isItsBeginning } from './linesAbove.ts'

export const teaserAbove: LineAboveRule = {
  name: 'teaser-above',
  kind: 'cut',
  because: 'A line that ends in dots where a later line goes on was cut from it.',
  finds: '`The council opened the old library on …` above the article.',
  keeps: 'A sentence that trails off and is not said again.',
  conditions: [
    { name: 'ends in dots', holds: (sheet, { line }) => hasEllipsis(sheet, line) },
    isItsBeginning,
    {
      name: 'has four words',
      holds: (_, { cover }) => cover.words >= (cover.jumps === 0 ? DECIDE.ellipsis : DECIDE.joined),
    },
  ],
}
