import { isParallel } from '../evidence/isParallel.ts'
import { isRefrain } from '../evidence/isRefrain.ts'
import { isFaithful, sumOf, wordsWithSeams } from '../evidence/runSum.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'

export const longBlock: LinesRule = {
  name: 'long-block',
  kind: 'copy',
  because: 'Nobody writes forty words twice.',
  finds: 'Paragraphs that stand again further down, `A B C … A B`.',
  keeps: 'Statements by one pattern that name another, `The minister received the envoy of …`.',
  conditions: [
    { name: 'has forty words', holds: (sheet, run) => wordsWithSeams(sheet, run) >= DECIDE.block },
    { name: 'has a line of twelve words', holds: (sheet, run) => sumOf(sheet, run).longest >= DECIDE.blockLine },
    { name: 'says what its original says', holds: isFaithful },
    { name: 'is no refrain', holds: (sheet, run) => !isRefrain(sheet, run) },
    { name: 'is no pattern of statements', holds: (sheet, run) => !isParallel(sheet, run) },
  ],
}
