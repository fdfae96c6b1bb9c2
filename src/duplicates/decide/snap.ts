import type { Page } from '../page.ts'
import { IN_LINE } from '../thresholds.ts'
import type { TokenRange } from '../tokenRange.ts'

/**
 * Moves the ends of a copied stretch to the bounds of sentences: outward by a few tokens, else inward. A bound at either copy counts.
 * `atToken` cuts at the token instead of inward. Null where too little is left.
 */
export function snap(
  page: Page,
  line: number,
  { first, end }: TokenRange,
  atToken: { start: boolean; end: boolean },
): TokenRange | null {
  const { earlier, sentence, tokens } = page
  const lineFirst = tokens.lineFirst[line]
  const lineEnd = tokens.lineFirst[line + 1]
  const isStart = (t: number): boolean =>
    t === lineFirst || sentence[t] === 1 || (earlier[t] >= 0 && sentence[earlier[t]] === 1)
  const isEnd = (t: number): boolean =>
    t === lineEnd ||
    sentence[t] === 1 ||
    (earlier[t - 1] >= 0 && (earlier[t - 1] + 1 === first || sentence[earlier[t - 1] + 1] === 1))
  // a word that changes the sense is never taken along
  const plain = (t: number): boolean => page.weight(t) === 0
  const nearest = Math.max(lineFirst, first - IN_LINE.outward)
  let from = first
  while (from > nearest && !isStart(from) && plain(from - 1)) from--
  if (!isStart(from)) for (from = first; !atToken.start && from < end && !isStart(from); ) from++
  const furthest = Math.min(lineEnd, end + IN_LINE.outward)
  let to = end
  while (to < furthest && !isEnd(to) && plain(to)) to++
  if (!isEnd(to)) for (to = end; !atToken.end && to > from && !isEnd(to); ) to--
  return to - from >= IN_LINE.left * (end - first) ? { first: from, end: to } : null
}
