import { isPrefix, sourceLastLine, sourceLine } from '../evidence/lines.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'
import { coverOf, isSingleCopy } from './single.ts'

export const brokenOff: LinesRule = {
  name: 'broken-off',
  kind: 'cut',
  because: 'A copied block may break off inside a paragraph.',
  finds: '`A B C A B` and the first half of `C`.',
  keeps: 'A paragraph that begins like another and goes on otherwise.',
  conditions: [
    isSingleCopy,
    { name: 'comes from one place', holds: (sheet, run) => coverOf(sheet, run).jumps === 0 },
    { name: 'has twenty words', holds: (sheet, run) => coverOf(sheet, run).words >= DECIDE.cutBlock },
    { name: 'is the beginning of its original', holds: (sheet, run) => isPrefix(sheet, coverOf(sheet, run)) },
    {
      name: 'follows a line that goes as its original follows that line’s',
      holds: (sheet, run) => {
        const above = run.first > 0 && sheet.gone(run.first - 1) ? sheet.earlier(run.first - 1) : null
        return (
          above !== null &&
          above.from >= 0 &&
          sourceLastLine(sheet, above) === sourceLine(sheet, coverOf(sheet, run)) - 1
        )
      },
    },
  ],
}
