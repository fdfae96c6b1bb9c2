import { isSentences } from '../evidence/isSentences.ts'
import { shuffledShare } from '../evidence/shuffledShare.ts'
import { IN_LINE } from '../thresholds.ts'
import type { PartRule } from './copyRule.ts'

export const sentencesAgain: PartRule = {
  name: 'sentences-again',
  kind: 'copy',
  because: 'Whole sentences that are nearly half of a line, said in another order, are its body again.',
  finds: 'A line `A. B. C. B. A. C.`',
  keeps: 'One sentence that a speech says twice.',
  conditions: [
    { name: 'is sentences of twelve words said earlier on the line', holds: isSentences },
    {
      name: 'is, with others of its kind, nearly half of the line',
      holds: (sheet, part) => shuffledShare(sheet, part) >= IN_LINE.shuffled,
    },
  ],
}
