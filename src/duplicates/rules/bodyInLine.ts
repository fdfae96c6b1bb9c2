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
  keeps:
    'A formula within two paragraphs that name other people; two sentences that a paragraph and its abstract share.',
  conditions: [
    {
      name: 'is no whole line, which other rules judge',
      holds: (compared, { line, lineFirst }) => {
        const whole = compared.earlier(line)
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
      name: 'has eighty words, or stands in a line of a hundred and fifty',
      holds: ({ words }, { chain, lineFirst, lineEnd }) =>
        chain >= IN_LINE.inParagraph || words(lineFirst, lineEnd) >= IN_LINE.body,
    },
    {
      name: 'begins after its original ends, or forty words after it begins',
      holds: (_, { comparison, first }) => comparison.to <= first || first - comparison.from >= IN_LINE.copy,
    },
    {
      name: 'is no quotation',
      holds: ({ aligned }, { chain, comparison, first }) =>
        chain >= DECIDE.quotation || !isQuotation(aligned, comparison, first),
    },
    { name: 'is no row of a list', holds: (compared, part) => !isRowOfList(compared, part) },
  ],
}
