import { isQuotation } from '../evidence/isQuotation.ts'
import { IN_LINE } from '../thresholds.ts'
import type { PartRule } from './copyRule.ts'

export const bodyCutOff: PartRule = {
  name: 'body-cut-off',
  kind: 'copy',
  because: 'A line that ends in what it began with holds its body again, broken off.',
  finds: 'A line `A B C A`.',
  keeps: 'A speech that ends with the sentence that it began with.',
  conditions: [
    { name: 'ends the line', holds: (_, { end, lineEnd }) => end === lineEnd },
    {
      name: 'copies the beginning of the line',
      holds: (_, { cover, first, lineFirst }) => cover.from === lineFirst && cover.to <= first,
    },
    { name: 'has twenty words', holds: (_, { cover }) => cover.words >= IN_LINE.cutBody },
    {
      name: 'is a quarter of the line',
      holds: (_, { cover, lineFirst, lineEnd }) => cover.tokens >= IN_LINE.bodyShare * (lineEnd - lineFirst),
    },
    { name: 'says what its original says', holds: (_, { cover }) => cover.hard === 0 && cover.extra === 0 },
    { name: 'is no quotation', holds: ({ page }, { cover, first }) => !isQuotation(page, cover, first) },
  ],
}
