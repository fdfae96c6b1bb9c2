import type { Part } from '../parts.ts'
import type { Sheet } from '../sheet.ts'
import { IN_LINE } from '../thresholds.ts'

/**
 * Is a part one of several alike? So where what follows it, or what stands before its original, begins with the same two words, or says much
 * of the same words again: `Black Flag, Black Flag Gold Edition, Black Flag Season Pass`.
 */
export function isRowOfList({ page }: Sheet, { first, end, cover, lineFirst, lineEnd }: Part): boolean {
  const { hash } = page.tokens
  const size = end - first
  if (end + 1 < lineEnd && hash[end] === hash[first] && hash[end + 1] === hash[first + 1]) return true
  // of a short caption what stands beside it may say most again: it is about the same
  if (size < IN_LINE.row) return false
  const next = Math.min(lineEnd, end + size)
  const before = Math.max(lineFirst, cover.from - size)
  /** Does a range say much of what the part or its original says? */
  const isAlike = (image: Int32Array, from: number, to: number): boolean => {
    let said = 0
    for (let t = from; t < to; t++) if (image[t] >= cover.from && image[t] < end) said++
    return said >= IN_LINE.alike * size
  }
  return isAlike(page.earlier, end, next) || isAlike(page.later, before, cover.from)
}

