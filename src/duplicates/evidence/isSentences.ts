import type { Part } from '../parts.ts'
import type { Sheet } from '../sheet.ts'
import { IN_LINE } from '../thresholds.ts'

/** Is a part made of whole sentences of enough words, and its original too, earlier on the line? */
export function isSentences({ page }: Sheet, { cover, first, end, lineFirst, lineEnd }: Part): boolean {
  const isBound = (t: number): boolean => t === lineFirst || t === lineEnd || page.sentence[t] === 1
  if (cover.words < IN_LINE.sentenceAgain || cover.hard > 0 || cover.extra > 0 || cover.from < lineFirst) return false
  return isBound(first) && isBound(end) && isBound(cover.from) && isBound(cover.to)
}
