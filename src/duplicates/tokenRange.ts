import type { Tokens } from '../text/tokens.ts'

/** Half-open range of tokens. */
export interface TokenRange {
  first: number
  end: number
}

/** The tokens of a range of UTF-16 units, or null. */
export function tokenRange({ start, end, count }: Tokens, range: { start: number; end: number }): TokenRange | null {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (end[middle] <= range.start) low = middle + 1
    else high = middle
  }
  let stop = low
  while (stop < count && start[stop] < range.end) stop++
  return stop > low ? { first: low, end: stop } : null
}
