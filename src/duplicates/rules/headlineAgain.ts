import { isField } from '../evidence/isField.ts'
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
    { name: 'is no refrain', holds: (sheet, { line }) => !sheet.refrain.has(line) },
  ],
}
