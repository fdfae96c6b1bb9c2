import type { Part } from '../ask/part.ts'
import type { ComparedText } from '../compare/comparedText.ts'
import { isForeign } from '../evidence/isForeign.ts'
import { isJoined } from '../evidence/isJoined.ts'
import { isRowOfList } from '../evidence/isRowOfList.ts'
import { isScripture } from '../evidence/isScripture.ts'
import type { Condition } from './copyRule.ts'

/** Conditions of rules for what stands directly after itself on its line: lists and recitations do so by right. */
export const noList: readonly Condition<Part>[] = [
  { name: 'stands near no scripture', holds: (compared, part) => !isScripture(compared, part) },
  {
    name: 'is whole sentences, or neither begins nor ends with a joining word',
    holds: (compared, part) => isWholeSentences(compared, part) || !isJoined(compared, part),
  },
  {
    name: 'is whole sentences, or no row of a list',
    holds: (compared, part) => isWholeSentences(compared, part) || !isRowOfList(compared, part),
  },
  {
    name: 'is whole sentences, or stands just twice and is no foreign name',
    holds: (compared, part) => isWholeSentences(compared, part) || (part.tandem < 2 && !isForeign(compared, part)),
  },
]

/** Do a part and its original begin and end where sentences do? */
function isWholeSentences(
  { aligned: { sentence } }: ComparedText,
  { first, end, comparison, lineFirst, lineEnd }: Part,
): boolean {
  const isBound = (t: number): boolean => t === lineFirst || t === lineEnd || sentence[t] === 1
  return isBound(first) && isBound(end) && isBound(comparison.from)
}
