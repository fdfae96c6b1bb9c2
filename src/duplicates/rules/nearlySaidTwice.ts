import { IN_LINE } from '../thresholds.ts'
import type { PartRule } from './copyRule.ts'
import { noList } from './parts.ts'

export const nearlySaidTwice: PartRule = {
  name: 'nearly-said-twice',
  kind: 'copy',
  because: 'Twelve words directly after themselves but for a letter were printed twice.',
  finds: 'A caption and the same caption with a letter missing.',
  keeps: 'Two equal rows but for a name.',
  conditions: [
    {
      name: 'stands directly after its original on the line',
      holds: (_, { cover, first, lineFirst }) => cover.to === first && cover.from >= lineFirst,
    },
    { name: 'has twelve words', holds: (_, { cover }) => cover.words >= IN_LINE.nearTandem },
    { name: 'says what its original says', holds: (_, { cover }) => cover.hard === 0 && cover.extra === 0 },
    ...noList,
  ],
}
