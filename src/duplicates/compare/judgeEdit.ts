import { keyOf } from '../../text/keyOf.ts'
import { editDistance, similarity } from '../../text/similarity.ts'
import { HAS_DIGIT, NEGATES, type SelfAlignment } from '../find/selfAlignment.ts'
import { COVER, FIND } from '../thresholds.ts'
import type { Comparison } from './comparison.ts'
import { withSeat } from './withSeat.ts'

/**
 * Adds one edit to a cover: the copy says `first`–`end` where the original says `from`–`to`; either may be empty. Words that are equal at
 * its ends are no part of it: they would make another name beside them look like a spelling.
 */
export function judgeEdit(
  aligned: SelfAlignment,
  comparison: Comparison,
  first: number,
  end: number,
  from: number,
  to: number,
): void {
  const { hash } = aligned.tokens
  for (; first < end && from < to && hash[first] === hash[from]; first++, from++) comparison.matched++
  for (; first < end && from < to && hash[end - 1] === hash[to - 1]; end--, to--) comparison.matched++
  const own = end - first
  const other = to - from
  if (own === 0 && other === 0) return
  if (otherSense(aligned, first, end, from, to)) {
    comparison.sense++
    comparison.hard += Math.max(COVER.sense, (own + other) / 2)
  } else if (own === 0) return
  else if (other === 0) comparison.extra += own
  else if (isSpelling(aligned, first, end, from, to)) comparison.spelling += own
  else comparison.hard += (own + other) / 2
}

/** Do digits, or the number of negations, differ? */
export function otherSense(aligned: SelfAlignment, first: number, end: number, from: number, to: number): boolean {
  let digits = false
  let negations = 0
  for (let t = first; t < end; t++) {
    const weight = aligned.weight(t)
    if (weight === HAS_DIGIT) digits = true
    else if (weight === NEGATES) negations++
  }
  for (let t = from; t < to; t++) {
    const weight = aligned.weight(t)
    if (weight === HAS_DIGIT) digits = true
    else if (weight === NEGATES) negations--
  }
  return negations !== 0 || (digits && digitsOf(aligned, first, end) !== digitsOf(aligned, from, to))
}

function digitsOf({ tokens: { text, start, end } }: SelfAlignment, first: number, stop: number): string {
  const numbers: string[] = []
  for (let t = first; t < Math.min(stop, first + 4 * FIND.gap); t++)
    numbers.push(...(keyOf(text, start[t], end[t]).match(/[0-9]+/g) ?? []))
  return numbers.join(' ')
}

function isSpelling(aligned: SelfAlignment, first: number, end: number, from: number, to: number): boolean {
  if (end - first > COVER.spellingWords || to - from > COVER.spellingWords) return false
  const { text, start, end: ends } = aligned.tokens
  const own = keyOf(text, start[first], ends[end - 1])
  const other = keyOf(text, start[from], ends[to - 1])
  if (withSeat(own) === withSeat(other)) return true
  // a letter that is missing from a short word is much of it
  return similarity(own, other) >= COVER.spelling || (own.length !== other.length && editDistance(own, other) === 1)
}
