import { judgeEdit, otherSense } from './judgeEdit.ts'
import type { Page } from './page.ts'
import { COVER, FIND } from './thresholds.ts'

/** How a range of tokens reads as a copy of its image. */
export interface Cover {
  tokens: number
  /** Words, by `wordCounts`. */
  words: number
  /** Tokens that are equal. */
  matched: number
  /** Tokens that are spelt otherwise. */
  spelling: number
  /** Changed words: another sense. */
  hard: number
  /** Edits that change a number or a negation. */
  sense: number
  /** Words that only the copy has. */
  extra: number
  /** Where the original begins and ends (its first token, and the token after its last), −1 without one. */
  from: number
  to: number
  /** How often the image goes on elsewhere. */
  jumps: number
  /** Words with which it goes on where the line of its original ends: then that is the cut one. */
  beyond: number
}

/** What is the difference between the tokens `first`–`end` and their image? */
export function coverRange(page: Page, image: Int32Array, first: number, end: number): Cover {
  const { lineOf, sentence, tokens } = page
  const cover: Cover = {
    tokens: end - first,
    words: page.words(first, end),
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
    const j = image[i]
    if (j < 0) continue
    cover.matched++
    if (previous < 0) head(i, j)
    else if (i !== previous + 1 || j !== origin + 1) {
      const own = i - previous - 1
      const other = j - origin - 1
      const lines = skipsLines(page, origin, j)
      if (!lines && own <= FIND.gap && other >= 0 && other <= FIND.gap)
        judgeEdit(page, cover, previous + 1, i, origin + 1, j)
      else {
        const abridged = lineOf[j] === lineOf[origin] && other >= 0 && other <= COVER.leftOut
        // words in the place of others are no abridgement
        if (abridged) cover.hard += own
        else cover.extra += own
        if (!abridged) cover.jumps++
        if (!abridged && !lines && !(sentence[i] === 1 && sentence[j] === 1)) cover.hard += COVER.jump
      }
    }
    previous = i
    origin = j
  }
  if (previous < 0) cover.extra = end - first
  else tail(previous + 1, origin + 1)
  return cover

  /** Words at either end of the copy, against as many beside the image: in a longer line the others are no part of the copy. */
  function atEnd(from: number, to: number, near: number, far: number): boolean {
    // a stretch inside its own line is no copy of itself
    if (near < end && far > first) {
      cover.extra += to - from
      return false
    }
    const before = cover.matched + cover.spelling
    judgeEdit(page, cover, from, to, near, far)
    return cover.matched + cover.spelling > before
  }

  function head(i: number, j: number): void {
    cover.from = j
    if (i === first) return
    const start = tokens.lineFirst[lineOf[j]]
    const near = j - start <= i - first + 2 ? Math.max(start, j - (i - first) - 1) : j - (i - first)
    if (atEnd(first, i, near, j)) cover.from = near
  }

  function tail(i: number, j: number): void {
    cover.to = j
    const stop = tokens.lineFirst[lineOf[j - 1] + 1]
    if (i < end && end - i <= COVER.tailWords) {
      // last words of an abridged or cut copy may stand a little ahead
      let at = j
      const limit = Math.min(stop, j + COVER.tailAhead)
      while (i < end) {
        let ahead = at
        while (ahead < limit && tokens.hash[ahead] !== tokens.hash[i]) ahead++
        if (ahead === limit || otherSense(page, i, i, at, ahead)) break
        at = ahead + 1
        cover.matched++
        i++
        cover.to = at
      }
      j = at
    }
    if (i === end - 1 && j < stop && isCutWord(page, i, j)) {
      cover.spelling++
      cover.to = j + 1
      return
    }
    if (i === end) return
    if (j === stop) cover.beyond = end - i
    else if (j === stop - 1 && isCutWord(page, j, i)) cover.beyond = end - i
    const near = stop - j <= end - i + 2 ? stop : Math.min(stop, j + (end - i))
    if (atEnd(i, end, j, near)) cover.to = near
  }
}

/** Does the image go on from the end of one line to the beginning of another that is not the next? */
export const skipsLines = ({ lineOf, tokens }: Page, origin: number, j: number): boolean =>
  j !== origin + 1 &&
  lineOf[j] !== lineOf[origin] &&
  j === tokens.lineFirst[lineOf[j]] &&
  origin + 1 === tokens.lineFirst[lineOf[origin] + 1]

function isCutWord({ tokens: { text, start, end } }: Page, i: number, j: number): boolean {
  const length = end[i] - start[i]
  return length < end[j] - start[j] && text.startsWith(text.slice(start[i], end[i]), start[j])
}
