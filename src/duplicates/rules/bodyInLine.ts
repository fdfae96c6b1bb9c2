import { isQuotation } from '../evidence/isQuotation.ts'
import { isRowOfList } from '../evidence/isRowOfList.ts'
import { isWhole } from '../evidence/lines.ts'
import { DECIDE, IN_LINE } from '../thresholds.ts'
import type { PartRule } from './copyRule.ts'

export const bodyInLine: PartRule = {
  name: 'body-in-line',
  kind: 'copy',
  because: 'Extracted text loses its line ends: a body pasted twice stands on one line.',
  finds: 'A line `A B C A B C`.',
  keeps: 'A formula within two paragraphs that name other people.',
  conditions: [
    {
      name: 'is no whole line, which other rules judge',
      holds: (sheet, { line, lineFirst }) => {
        const whole = sheet.earlier(line)
        return !(isWhole(whole) && whole.to <= lineFirst)
      },
    },
    {
      name: 'has forty words',
      holds: (_, { chain, senses }) => chain >= IN_LINE.copy * Math.max(1, senses),
    },
    {
      name: 'is a seventh of the line',
      holds: ({ words }, { chain, lineFirst, lineEnd }) => chain >= IN_LINE.copyShare * words(lineFirst, lineEnd),
    },
    {
      name: 'begins after its original ends, or forty words after it begins',
      holds: (_, { cover, first }) => cover.to <= first || first - cover.from >= IN_LINE.copy,
    },
    {
      name: 'is no quotation',
      holds: ({ page }, { chain, cover, first }) => chain >= DECIDE.quotation || !isQuotation(page, cover, first),
    },
    { name: 'is no row of a list', holds: (sheet, part) => !isRowOfList(sheet, part) },
  ],
}
