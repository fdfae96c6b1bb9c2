import { isField } from '../evidence/isField.ts'
import { wordsIn } from '../evidence/lines.ts'
import type { Sheet } from '../sheet.ts'
import { DECIDE } from '../thresholds.ts'
import type { HeadlineRule } from './copyRule.ts'

export const headlineAgain: HeadlineRule = {
  name: 'headline-again',
  kind: 'title',
  because: 'Page title, breadcrumb and heading say the headline; one of them is enough.',
  finds: '`The library opens again | Harbour News` above `The library opens again`.',
  keeps: '`Title: The library opens again` among `Author: …` and `Publisher: …`; a verse that names its poem.',
  conditions: [
    { name: 'stands not in verse', holds: (sheet, { line }) => sheet.verse[line] === 0 },
    { name: 'is no field of a list', holds: (sheet, { line, part }) => !isField(sheet, line, part) },
    {
      name: 'stands beside the headline, or on a page with prose',
      holds: (sheet, { line }) => hasProse(sheet) || isBesideHeadline(sheet, line),
    },
    { name: 'is no refrain', holds: (sheet, { line }) => !sheet.refrain.has(line) },
  ],
}

const hasProse = (sheet: Sheet): boolean => sheet.proseBefore[sheet.lineCount] > 0

/** Does nothing but a menu stand between a line and the headline? A poem may be named by one of its verses, a price list by a subhead. */
function isBesideHeadline(sheet: Sheet, line: number): boolean {
  const headline = sheet.headline!.line
  for (let other = Math.min(line, headline) + 1; other < Math.max(line, headline); other++)
    if (wordsIn(sheet, other) > DECIDE.menuWords && !sheet.isLike(other, headline)) return false
  return true
}
