import type { Page } from '../page.ts'
import { IN_LINE } from '../thresholds.ts'
import type { TokenRange } from '../tokenRange.ts'

/**
 * Moves the ends of a copied stretch to the bounds of sentences: outward by a few tokens, else inward. A bound at either copy counts.
 * Lines with almost no sentence marks are cut at the token. Null where too little is left.
 */
export function snap(page: Page, line: number, { first, end }: TokenRange): TokenRange | null {
  const { earlier, sentence, tokens } = page
  const lineFirst = tokens.lineFirst[line]
  const lineEnd = tokens.lineFirst[line + 1]
  const isStart = (t: number): boolean =>
    t === lineFirst || sentence[t] === 1 || (earlier[t] >= 0 && sentence[earlier[t]] === 1)
  const isEnd = (t: number): boolean =>
    t === lineEnd ||
    sentence[t] === 1 ||
    (earlier[t - 1] >= 0 && (earlier[t - 1] + 1 === first || sentence[earlier[t - 1] + 1] === 1))
  if (isSparse(page, lineFirst, lineEnd)) return { first, end }
  let from = first
  for (let step = 0; step <= IN_LINE.outward && !isStart(from); step++) from--
  if (from < first - IN_LINE.outward || from < lineFirst || !isStart(from)) {
    from = first
    while (from < end && !isStart(from)) from++
  }
  let to = end
  for (let step = 0; step <= IN_LINE.outward && to <= lineEnd && !isEnd(to); step++) to++
  if (to > end + IN_LINE.outward || to > lineEnd || !isEnd(to)) {
    to = end
    while (to > from && !isEnd(to)) to--
  }
  return to - from >= IN_LINE.left * (end - first) ? { first: from, end: to } : null
}

function isSparse({ sentence }: Page, first: number, end: number): boolean {
  let sentences = 0
  for (let t = first; t < end; t++) sentences += sentence[t]
  return sentences * IN_LINE.sentence < end - first
}
