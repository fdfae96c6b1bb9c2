import { keyOf } from '../../text/keyOf.ts'
import type { Part } from '../ask/part.ts'
import type { ComparedText } from '../compare/comparedText.ts'
import type { SelfAlignment } from '../find/selfAlignment.ts'
import { JOINING_WORDS, SAYING_WORDS } from './joiningWords.ts'

/** Longer words join nothing. */
const LONGEST = 12

/**
 * Would a cut hang in the air? So where a part begins or ends with a joining word, or one stands right before it, and no sentence ends there:
 * `he prayed four, then` before `he prayed three`.
 */
export function isJoined({ aligned }: ComparedText, { first, end, lineFirst, lineEnd }: Part): boolean {
  const joins = (t: number): boolean => isJoiningWord(aligned, t)
  const opens = first === lineFirst || aligned.sentence[first] === 1
  const closes = end === lineEnd || aligned.sentence[end] === 1
  return (!opens && (joins(first) || joins(first - 1))) || (!closes && joins(end - 1))
}

export function isJoiningWord({ tokens: { text, start, end } }: SelfAlignment, t: number): boolean {
  return end[t] - start[t] <= LONGEST && JOINING_WORDS.has(keyOf(text, start[t], end[t]))
}

export function isSayingWord({ tokens: { text, start, end } }: SelfAlignment, t: number): boolean {
  return end[t] - start[t] <= LONGEST && SAYING_WORDS.has(keyOf(text, start[t], end[t]))
}
