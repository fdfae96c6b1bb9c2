import { isParallel } from '../evidence/isParallel.ts'
import { isFaithful, sumOf } from '../evidence/runSum.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'

export const halfOfText: LinesRule = {
  name: 'half-of-text',
  kind: 'copy',
  because: 'A text that is there twice is half of the page, whatever its lines are.',
  finds: 'A poem or a list of short lines printed twice, one after the other.',
  keeps: 'Rows of a table that repeat the row above them.',
  conditions: [
    { name: 'has sixty words', holds: (sheet, run) => sumOf(sheet, run).words >= DECIDE.half },
    {
      name: 'is a third of the text',
      holds: (sheet, run) => sumOf(sheet, run).words >= DECIDE.halfShare * sheet.words(0, sheet.page.tokens.count),
    },
    {
      name: 'begins forty words after its original',
      holds: (sheet, run) =>
        sheet.words(sheet.earlier(run.first)!.from, sheet.page.tokens.lineFirst[run.first]) >= DECIDE.block,
    },
    { name: 'says what its original says', holds: isFaithful },
    { name: 'is no pattern of statements', holds: (sheet, run) => !isParallel(sheet, run) },
  ],
}
