import { keyOf } from '../text/keyOf.ts'
import { editDistance, similarity } from '../text/similarity.ts'
import type { Cover } from './coverRange.ts'
import { HAS_DIGIT, NEGATES, type Page } from './page.ts'
import { COVER, FIND } from './thresholds.ts'

/**
 * Adds one edit to a cover: the copy says `first`–`end` where the original says `from`–`to`; either may be empty. Words that are equal at
 * its ends are no part of it: they would make another name beside them look like a spelling.
 */
export function judgeEdit(page: Page, cover: Cover, first: number, end: number, from: number, to: number): void {
  const { hash } = page.tokens
  for (; first < end && from < to && hash[first] === hash[from]; first++, from++) cover.matched++
  for (; first < end && from < to && hash[end - 1] === hash[to - 1]; end--, to--) cover.matched++
  const own = end - first
  const other = to - from
  if (own === 0 && other === 0) return
  if (otherSense(page, first, end, from, to)) {
    cover.sense++
    cover.hard += Math.max(COVER.sense, (own + other) / 2)
  } else if (own === 0) return
  else if (other === 0) cover.extra += own
  else if (isSpelling(page, first, end, from, to)) cover.spelling += own
  else cover.hard += (own + other) / 2
}

/** Do digits, or the number of negations, differ? */
export function otherSense(page: Page, first: number, end: number, from: number, to: number): boolean {
  let digits = false
  let negations = 0
  for (let t = first; t < end; t++) {
    const weight = page.weight(t)
    if (weight === HAS_DIGIT) digits = true
    else if (weight === NEGATES) negations++
  }
  for (let t = from; t < to; t++) {
    const weight = page.weight(t)
    if (weight === HAS_DIGIT) digits = true
    else if (weight === NEGATES) negations--
  }
  return negations !== 0 || (digits && digitsOf(page, first, end) !== digitsOf(page, from, to))
}

function digitsOf({ tokens: { text, start, end } }: Page, first: number, stop: number): string {
  const numbers: string[] = []
  for (let t = first; t < Math.min(stop, first + 4 * FIND.gap); t++)
    numbers.push(...(keyOf(text, start[t], end[t]).match(/[0-9]+/g) ?? []))
  return numbers.join(' ')
}

function isSpelling(page: Page, first: number, end: number, from: number, to: number): boolean {
  if (end - first > COVER.spellingWords || to - from > COVER.spellingWords) return false
  const { text, start, end: ends } = page.tokens
  const own = keyOf(text, start[first], ends[end - 1])
  const other = keyOf(text, start[from], ends[to - 1])
  // a letter that is missing from a short word is much of it
  return similarity(own, other) >= COVER.spelling || (own.length !== other.length && editDistance(own, other) === 1)
}
