import { textOf } from '../evidence/lines.ts'
import type { LinesRule } from './copyRule.ts'
import { isSingleCopy } from './single.ts'

export const markupResidue: LinesRule = {
  name: 'markup-residue',
  kind: 'copy',
  because: 'What is left of a tag is no sentence.',
  finds: '`allowfullscreen="true" width="560">` twice.',
  keeps: 'A line of a listing in a tutorial; `| align="right" | 7.7` of a table of a wiki.',
  conditions: [
    isSingleCopy,
    {
      name: 'is no cell of a table of a wiki',
      holds: (compared, run) => !isCell(textOf(compared, run.first)),
    },
    {
      name: 'has an attribute of a tag',
      holds: (compared, run) => /[a-z-]=["'][^"']*["']/i.test(textOf(compared, run.first).slice(0, 2000)),
    },
  ],
}

/** `| align="right" | 7.7` says something, `! colspan="9" align="right" |` does not. */
function isCell(line: string): boolean {
  const content = line.slice(line.lastIndexOf('|') + 1).trim()
  return /^\s*[|!]/.test(line) && content !== '' && !content.includes('=')
}
