import { isSuffix, sourceLine } from '../evidence/lines.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'
import { coverOf, isSingleCopy } from './single.ts'

export const tailAgain: LinesRule = {
  name: 'tail-again',
  kind: 'cut',
  because: 'The last sentences of a paragraph, right below it as a paragraph, are a part that was read twice.',
  finds: '`A. B.` and below it `B.`',
  keeps: 'An answer that ends as the question before it does.',
  conditions: [
    isSingleCopy,
    { name: 'has twelve words', holds: (sheet, run) => coverOf(sheet, run).words >= DECIDE.lead },
    {
      name: 'is the end of the line above, from where a sentence begins',
      holds: (sheet, run) => {
        const cover = coverOf(sheet, run)
        return (
          sourceLine(sheet, cover) === run.first - 1 && isSuffix(sheet, cover) && sheet.page.sentence[cover.from] === 1
        )
      },
    },
  ],
}
