import { textOf } from '../evidence/lines.ts'
import type { LinesRule } from './copyRule.ts'
import { isSingleCopy } from './single.ts'

export const markupResidue: LinesRule = {
  name: 'markup-residue',
  kind: 'copy',
  because: 'What is left of a tag is no sentence.',
  finds: '`allowfullscreen="true" width="560">` twice.',
  keeps: 'A line of a listing in a tutorial.',
  conditions: [
    isSingleCopy,
    {
      name: 'has an attribute of a tag',
      holds: (sheet, run) => /[a-z-]=["'][^"']*["']/i.test(textOf(sheet, run.first).slice(0, 2000)),
    },
  ],
}
