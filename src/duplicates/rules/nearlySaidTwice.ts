import { IN_LINE } from '../thresholds.ts'
import { isForeign } from '../evidence/isForeign.ts'
import { isJoined } from '../evidence/isJoined.ts'
import { isRowOfList } from '../evidence/isRowOfList.ts'
import { isScripture } from '../evidence/isScripture.ts'
import type { PartRule } from './copyRule.ts'

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
    { name: 'neither begins nor ends with a joining word', holds: (sheet, part) => !isJoined(sheet, part) },
    { name: 'is no row of a list', holds: (sheet, part) => !isRowOfList(sheet, part) },
    {
      name: 'has sentence marks around it, or is no name and no scripture',
      holds: (sheet, part) => !part.sparse || (!isForeign(sheet, part) && !isScripture(sheet, part)),
    },
  ],
}
