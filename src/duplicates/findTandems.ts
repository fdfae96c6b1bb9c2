import { int32Array } from '../text/arena.ts'
import type { Page } from './page.ts'
import { IN_LINE } from './thresholds.ts'
import type { TokenRange } from './tokenRange.ts'

/** A stretch that says so many times what stands directly before it. */
export interface Tandem extends TokenRange {
  times: number
}

/** Exact stretches that stand directly after their original. */
export function findTandems(page: Page, line: number): Tandem[] {
  const { earlier, sentence, tokens } = page
  const lineStart = tokens.lineFirst[line]
  const lineEnd = tokens.lineFirst[line + 1]
  const list: Tandem[] = []
  for (let first = lineStart; first < lineEnd; ) {
    const distance = first - earlier[first]
    let end = first + 1
    if (earlier[first] < lineStart) {
      first = end
      continue
    }
    while (end < lineEnd && earlier[end] === end - distance) end++
    const length = end - first
    const periods = Math.floor(length / distance)
    if (periods > 0) {
      // where the stretch is longer than its periods, the cut may move to the bound of a sentence
      let from = first
      while (from + periods * distance < end && !sentence[from]) from++
      if (!sentence[from]) from = first
      propose(from, from + periods * distance, distance)
    } else if (length === distance - 1 && sentence[first - 1] && sentence[first]) propose(first, end, length)
    first = end
  }
  return list

  function propose(first: number, end: number, distance: number): void {
    // one word said often repeats itself at six words' distance too
    const period = shortestPeriod(tokens.hash, first, distance)
    if (end - first >= IN_LINE.least) list.push({ first, end, times: Math.round((end - first) / period) })
  }
}

/** Tokens after which the `length` tokens from `first` on repeat themselves exactly, `length` if they do not. */
function shortestPeriod(hash: Int32Array, first: number, length: number): number {
  // the longest border of each prefix, as in the search for a string in another
  const border = int32Array(length)
  for (let t = 1, k = 0; t < length; t++) {
    while (k > 0 && hash[first + t] !== hash[first + k]) k = border[k - 1]
    if (hash[first + t] === hash[first + k]) k++
    border[t] = k
  }
  const period = length - (border[length - 1] ?? 0)
  return length % period === 0 ? period : length
}
