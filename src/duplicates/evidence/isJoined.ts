import { keyOf } from '../../text/keyOf.ts'
import type { Part } from '../parts.ts'
import type { Sheet } from '../sheet.ts'
import { JOINING_WORDS } from './joiningWords.ts'

/** Longer words join nothing. */
const LONGEST = 12

/**
 * Would a cut hang in the air? So where a part begins or ends with a joining word, or one stands right before it, and no sentence ends there:
 * `he prayed four, then` before `he prayed three`.
 */
export function isJoined({ page }: Sheet, { first, end, lineFirst, lineEnd }: Part): boolean {
  const joins = (t: number): boolean => isJoiningWord(page, t)
  const opens = first === lineFirst || page.sentence[first] === 1
  const closes = end === lineEnd || page.sentence[end] === 1
  return (!opens && (joins(first) || joins(first - 1))) || (!closes && joins(end - 1))
}

export function isJoiningWord({ tokens: { text, start, end } }: Sheet['page'], t: number): boolean {
  return end[t] - start[t] <= LONGEST && JOINING_WORDS.has(keyOf(text, start[t], end[t]))
}
