import type { Part } from '../ask/part.ts'
import type { ComparedText } from '../compare/comparedText.ts'
import { IN_LINE } from '../thresholds.ts'

/** Is a part made of whole sentences of enough words, and its original too, earlier on the line? */
export function isSentences({ aligned }: ComparedText, { comparison, first, end, lineFirst, lineEnd }: Part): boolean {
  const isBound = (t: number): boolean => t === lineFirst || t === lineEnd || aligned.sentence[t] === 1
  if (
    comparison.words < IN_LINE.sentenceAgain ||
    comparison.hard > 0 ||
    comparison.extra > 0 ||
    comparison.from < lineFirst
  )
    return false
  return isBound(first) && isBound(end) && isBound(comparison.from) && isBound(comparison.to)
}
