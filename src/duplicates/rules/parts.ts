import { isForeign } from '../evidence/isForeign.ts'
import { isJoined } from '../evidence/isJoined.ts'
import { isRowOfList } from '../evidence/isRowOfList.ts'
import { isScripture } from '../evidence/isScripture.ts'
import type { Part } from '../parts.ts'
import type { Sheet } from '../sheet.ts'
import type { Condition } from './copyRule.ts'

/** Conditions of rules for what stands directly after itself on its line: lists and recitations do so by right. */
export const noList: readonly Condition<Part>[] = [
  { name: 'stands near no scripture', holds: (sheet, part) => !isScripture(sheet, part) },
  {
    name: 'is whole sentences, or neither begins nor ends with a joining word',
    holds: (sheet, part) => isWholeSentences(sheet, part) || !isJoined(sheet, part),
  },
  {
    name: 'is whole sentences, or no row of a list',
    holds: (sheet, part) => isWholeSentences(sheet, part) || !isRowOfList(sheet, part),
  },
  {
    name: 'is whole sentences, or stands just twice and is no foreign name',
    holds: (sheet, part) => isWholeSentences(sheet, part) || (part.tandem < 2 && !isForeign(sheet, part)),
  },
]

/** Do a part and its original begin and end where sentences do? */
function isWholeSentences({ page: { sentence } }: Sheet, { first, end, cover, lineFirst, lineEnd }: Part): boolean {
  const isBound = (t: number): boolean => t === lineFirst || t === lineEnd || sentence[t] === 1
  return isBound(first) && isBound(end) && isBound(cover.from)
}
