import type { Part } from '../ask/part.ts'
import type { ComparedText } from '../compare/comparedText.ts'
import { IN_LINE } from '../thresholds.ts'

/** Words of another entry that may stand between two alike: `Gold Edition`. */
const BETWEEN = 5
/** So many words of it then begin a third. */
const SAME = 4

/**
 * Is a part one of several alike? So where what follows it, or what stands before its original, begins with the same two words, or says much
 * of the same words again: `Black Flag, Black Flag Gold Edition, Black Flag Season Pass`.
 */
export function isRowOfList({ aligned }: ComparedText, { first, end, comparison, lineFirst, lineEnd }: Part): boolean {
  const { hash } = aligned.tokens
  const size = end - first
  if (end + 1 < lineEnd && hash[end] === hash[first] && hash[end + 1] === hash[first + 1]) return true
  for (let t = end + 1; t + SAME <= lineEnd && t < end + BETWEEN; t++) {
    let same = 0
    while (same < SAME && hash[t + same] === hash[first + same]) same++
    if (same === SAME) return true
  }
  // of a short caption what stands beside it may say most again: it is about the same
  if (size < IN_LINE.row) return false
  const next = Math.min(lineEnd, end + size)
  const before = Math.max(lineFirst, comparison.from - size)
  /** Does a range say much of what the part or its original says? */
  const isAlike = (repeats: Int32Array, from: number, to: number): boolean => {
    let said = 0
    for (let t = from; t < to; t++) {
      const j = repeats[t]
      if ((j >= comparison.from && j < comparison.to) || (j >= first && j < end)) said++
    }
    return said >= IN_LINE.alike * size
  }
  return isAlike(aligned.earlier, end, next) || isAlike(aligned.later, before, comparison.from)
}
