import type { Page } from './page.ts'
import { IN_LINE } from './thresholds.ts'
import type { TokenRange } from './tokenRange.ts'

/**
 * Moves the ends of a copied stretch inward to the bounds of sentences; a bound at either copy counts. A body that was pasted again may be cut
 * where it begins or ends, since headline or menu stand beside it without a stop. Null where too little is left.
 */
export function snap(page: Page, line: number, { first, end }: TokenRange, isBody: boolean): TokenRange | null {
  const { earlier, sentence, tokens } = page
  const lineFirst = tokens.lineFirst[line]
  const lineEnd = tokens.lineFirst[line + 1]
  const isStart = (t: number): boolean =>
    t === lineFirst || sentence[t] === 1 || (earlier[t] >= 0 && sentence[earlier[t]] === 1)
  const isEnd = (t: number): boolean =>
    t === lineEnd ||
    sentence[t] === 1 ||
    (earlier[t - 1] >= 0 && (earlier[t - 1] + 1 === first || sentence[earlier[t - 1] + 1] === 1))
  let from = first
  while (from < end && !isStart(from)) from++
  let to = end
  while (to > from && !isEnd(to)) to--
  const least = IN_LINE.left * (end - first)
  if (to - from >= least) return { first: from, end: to }
  return isBody ? { first, end } : null
}
