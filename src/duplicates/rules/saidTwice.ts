import { IN_LINE } from '../thresholds.ts'
import type { PartRule } from './copyRule.ts'
import { noList } from './parts.ts'

export const saidTwice: PartRule = {
  name: 'said-twice',
  kind: 'copy',
  because: 'What stands directly after itself on its line, word for word, was printed twice.',
  finds: 'A caption printed twice before its paragraph; every sentence of a body doubled.',
  keeps: 'Titles of a list, `Black Flag Black Flag Gold Edition`; a clause of a hadith.',
  conditions: [
    { name: 'stands directly after its original, word for word', holds: (_, part) => part.tandem > 0 },
    {
      name: 'has six words and thirty letters',
      holds: ({ page: { tokens }, words }, { first, end, tandem }) => {
        const period = (end - first) / tandem
        return (
          words(first, first + period) >= IN_LINE.tandem &&
          tokens.end[first + period - 1] - tokens.start[first] >= IN_LINE.tandemLength
        )
      },
    },
    ...noList,
  ],
}
