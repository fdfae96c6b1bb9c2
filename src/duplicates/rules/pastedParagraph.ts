import { isAmongAlike } from '../evidence/isAmongAlike.ts'
import { isParallel } from '../evidence/isParallel.ts'
import { isQuotation } from '../evidence/isQuotation.ts'
import { isRefrain } from '../evidence/isRefrain.ts'
import { isTwice, textOf } from '../evidence/lines.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'
import { coverOf, isSingleCopy } from './single.ts'

export const pastedParagraph: LinesRule = {
  name: 'pasted-paragraph',
  kind: 'copy',
  because: 'A paragraph that is said once more was pasted twice.',
  finds: 'A paragraph of twenty words that stands again at the end.',
  keeps: 'A question of an interview, a quotation, a formula of courts among lines that differ in a name.',
  conditions: [
    isSingleCopy,
    { name: 'comes from one place', holds: (sheet, run) => coverOf(sheet, run).jumps === 0 },
    { name: 'has twenty words', holds: (sheet, run) => coverOf(sheet, run).words >= DECIDE.isolatedTwice },
    {
      name: 'is no quotation',
      holds: (sheet, run) => {
        const cover = coverOf(sheet, run)
        return (
          cover.words >= DECIDE.quotation || !isQuotation(sheet.page, cover, sheet.page.tokens.lineFirst[run.first])
        )
      },
    },
    { name: 'is no refrain', holds: (sheet, run) => !isRefrain(sheet, run) },
    {
      name: 'stands not among lines that differ in a name',
      holds: (sheet, run) => !isAmongAlike(sheet, run.first) && !isParallel(sheet, run),
    },
    {
      name: 'is no question',
      holds: (sheet, run) =>
        coverOf(sheet, run).words >= DECIDE.quotation ||
        !/[?؟？][^\p{L}\p{N}]*$/u.test(textOf(sheet, run.first).slice(-16)),
    },
    {
      name: 'has twenty-eight words, or stands just twice and asks nothing',
      holds: (sheet, run) =>
        coverOf(sheet, run).words >= DECIDE.isolated ||
        (isTwice(sheet, run.first) && !/[?؟？]/.test(textOf(sheet, run.first))),
    },
  ],
}
