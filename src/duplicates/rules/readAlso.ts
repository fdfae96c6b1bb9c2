import { isReadAlso } from '../evidence/isReadAlso.ts'
import type { LinesRule } from './copyRule.ts'
import { coverOf, isSingleCopy } from './single.ts'

export const readAlso: LinesRule = {
  name: 'read-also',
  kind: 'copy',
  because: 'A link that the page puts between paragraphs is furniture, however often it stands there.',
  finds: '`Read more: Fish market moves to the northern pier` after each paragraph.',
  keeps: '`Question:` before each question of an interview.',
  conditions: [
    isSingleCopy,
    {
      name: 'says what its original says, word for word',
      holds: (sheet, run) => coverOf(sheet, run).matched === coverOf(sheet, run).tokens,
    },
    { name: 'begins with the label of a link', holds: (sheet, run) => isReadAlso(sheet, run.first) },
  ],
}
