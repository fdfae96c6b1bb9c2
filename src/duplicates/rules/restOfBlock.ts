import { isOnDiagonal } from '../evidence/findDiagonal.ts'
import type { LinesRule } from './copyRule.ts'
import { coverOf, isSingleCopy } from './single.ts'

export const restOfBlock: LinesRule = {
  name: 'rest-of-block',
  kind: 'copy',
  because: 'A short line as far from its original as its removed neighbours are from theirs belongs to their copy.',
  finds: 'The byline between two paragraphs that go.',
  keeps: '`OK.` said by two people.',
  conditions: [
    isSingleCopy,
    { name: 'comes from one place', holds: (sheet, run) => coverOf(sheet, run).jumps === 0 },
    {
      name: 'is as far from its original as lines that go',
      holds: (sheet, run) => isOnDiagonal(sheet, run.first, sheet.gone),
    },
  ],
}
