import type { Part } from '../parts.ts'
import type { Sheet } from '../sheet.ts'
import { FIND, IN_LINE } from '../thresholds.ts'
import type { PartRule } from './copyRule.ts'

export const lostLineEnd: PartRule = {
  name: 'lost-line-end',
  kind: 'copy',
  because: 'Where the first copy ended, a line end may be lost: a copied block begins or ends inside a line.',
  finds: '`… the end of the article. The first sentence` and the rest of the copy below.',
  keeps: 'A clause of six words inside another paragraph.',
  conditions: [{ name: 'goes on in the line above or below, which goes', holds: goesOn }],
}

/** Does a line beside it go, whose original goes on in that of the part? */
function goesOn({ page, gone }: Sheet, { line, first, end, lineFirst, lineEnd }: Part): boolean {
  const { earlier, tokens } = page
  const near = (step: number): boolean => step > 0 && step <= FIND.gap
  const above = lineFirst - 1
  if (first - lineFirst <= IN_LINE.outward && line > 0 && gone(line - 1) && earlier[above] >= 0)
    if (near(earlier[first] - earlier[above])) return true
  if (lineEnd - end > IN_LINE.outward || line + 1 >= tokens.lineCount || !gone(line + 1)) return false
  return earlier[lineEnd] >= 0 && near(earlier[lineEnd] - earlier[end - 1])
}
