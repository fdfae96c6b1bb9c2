import { joinedHash, joinedSize } from '../text/joinedHash.ts'
import { keyOf } from '../text/keyOf.ts'
import { editDistance } from '../text/similarity.ts'
import type { Tokens } from '../text/tokens.ts'

/**
 * Similarity of the tokens `first`–`end` to what they repeat: 1 − edits / longer length, in units of the comparison key. Edits are
 * counted between the exact anchors alone. Of a repeated title only what repeats counts.
 */
export function measure(tokens: Tokens, target: Int32Array, first: number, end: number, title: boolean): number {
  const { text, start, end: ends } = tokens
  const key = (from: number, to: number): string => (from < to ? keyOf(text, start[from], ends[to - 1]) : '')
  let previous = first
  let origin = -1
  let from = -1
  let edits = 0
  let lastMatched = first - 1
  let firstMatched = -1
  for (let t = first; t < end; t++) {
    const j = target[t]
    if (j < 0) continue
    if (firstMatched < 0) {
      firstMatched = t
      from = j
      if (!title) edits += joinedSize(tokens, first, t)
    } else if (previous < t || j !== origin) edits += editDistance(key(previous, t), key(origin, j))
    previous = t + 1
    origin = j + 1
    lastMatched = t
  }
  if (firstMatched < 0) return 0
  if (title) return titleSimilarity(tokens, firstMatched, lastMatched + 1, from, origin)
  edits += joinedSize(tokens, previous, end)
  const longer = Math.max(joinedSize(tokens, first, end), joinedSize(tokens, from, origin))
  return Math.max(0, 1 - edits / longer)
}

/** The tokens of a title may be cut otherwise, so its letters are compared. */
function titleSimilarity(tokens: Tokens, first: number, end: number, from: number, to: number): number {
  const { text, start, end: ends } = tokens
  const size = joinedSize(tokens, first, end)
  if (size === joinedSize(tokens, from, to) && joinedHash(tokens, first, end) === joinedHash(tokens, from, to)) return 1
  const own = keyOf(text, start[first], ends[end - 1])
  const other = keyOf(text, start[from], ends[to - 1])
  return 1 - editDistance(own, other) / Math.max(own.length, other.length)
}
