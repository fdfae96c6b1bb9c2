import type { SelfAlignment } from '../find/selfAlignment.ts'
import { COVER, FIND } from '../thresholds.ts'
import type { Comparison } from './comparison.ts'
import { judgeEdit, otherSense } from './judgeEdit.ts'

/** What is the difference between the tokens `first`–`end` and their original? */
export function compareRange(aligned: SelfAlignment, repeats: Int32Array, first: number, end: number): Comparison {
  const { lineOf, sentence, tokens } = aligned
  const comparison: Comparison = {
    tokens: end - first,
    words: aligned.words(first, end),
    matched: 0,
    spelling: 0,
    hard: 0,
    sense: 0,
    extra: 0,
    from: -1,
    to: -1,
    jumps: 0,
    beyond: 0,
  }
  let previous = -1
  let origin = -1
  for (let i = first; i < end; i++) {
    const j = repeats[i]
    if (j < 0) continue
    comparison.matched++
    if (previous < 0) head(i, j)
    else if (i !== previous + 1 || j !== origin + 1) {
      const own = i - previous - 1
      const other = j - origin - 1
      const lines = skipsLines(aligned, origin, j)
      if (!lines && own <= FIND.gap && other >= 0 && other <= FIND.gap)
        judgeEdit(aligned, comparison, previous + 1, i, origin + 1, j)
      else {
        const abridged = lineOf[j] === lineOf[origin] && other >= 0 && other <= COVER.leftOut
        // words in the place of others are no abridgement
        if (abridged) comparison.hard += own
        else comparison.extra += own
        if (!abridged) comparison.jumps++
        if (!abridged && !lines && !(sentence[i] === 1 && sentence[j] === 1)) comparison.hard += COVER.jump
      }
    }
    previous = i
    origin = j
  }
  if (previous < 0) comparison.extra = end - first
  else tail(previous + 1, origin + 1)
  return comparison

  /** Words at either end of the copy, against as many beside the original: in a longer line the others are no part of the copy. */
  function atEnd(from: number, to: number, near: number, far: number): boolean {
    // a stretch inside its own line is no copy of itself
    if (near < end && far > first) {
      comparison.extra += to - from
      return false
    }
    const before = comparison.matched + comparison.spelling
    judgeEdit(aligned, comparison, from, to, near, far)
    return comparison.matched + comparison.spelling > before
  }

  function head(i: number, j: number): void {
    comparison.from = j
    if (i === first) return
    const start = tokens.lineFirst[lineOf[j]]
    const near = j - start <= i - first + 2 ? Math.max(start, j - (i - first) - 1) : j - (i - first)
    if (atEnd(first, i, near, j)) comparison.from = near
  }

  function tail(i: number, j: number): void {
    comparison.to = j
    const stop = tokens.lineFirst[lineOf[j - 1] + 1]
    if (i < end && end - i <= COVER.tailWords) {
      // last words of an abridged or cut copy may stand a little ahead
      let at = j
      const limit = Math.min(stop, j + COVER.tailAhead)
      while (i < end) {
        let ahead = at
        while (ahead < limit && tokens.hash[ahead] !== tokens.hash[i]) ahead++
        if (ahead === limit || otherSense(aligned, i, i, at, ahead)) break
        at = ahead + 1
        comparison.matched++
        i++
        comparison.to = at
      }
      j = at
    }
    if (i === end - 1 && j < stop && isCutWord(aligned, i, j)) {
      comparison.spelling++
      comparison.to = j + 1
      return
    }
    if (i === end) return
    if (j === stop) comparison.beyond = end - i
    else if (j === stop - 1 && isCutWord(aligned, j, i)) comparison.beyond = end - i
    const near = stop - j <= end - i + 2 ? stop : Math.min(stop, j + (end - i))
    if (atEnd(i, end, j, near)) comparison.to = near
  }
}

/** Does the original go on from the end of one line to the beginning of another that is not the next? */
export const skipsLines = ({ lineOf, tokens }: SelfAlignment, origin: number, j: number): boolean =>
  j !== origin + 1 &&
  lineOf[j] !== lineOf[origin] &&
  j === tokens.lineFirst[lineOf[j]] &&
  origin + 1 === tokens.lineFirst[lineOf[origin] + 1]

function isCutWord({ tokens: { text, start, end } }: SelfAlignment, i: number, j: number): boolean {
  const length = end[i] - start[i]
  return length < end[j] - start[j] && text.startsWith(text.slice(start[i], end[i]), start[j])
}
