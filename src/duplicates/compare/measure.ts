import { joinedHash, joinedSize } from '../../text/joinedHash.ts'
import { keyOf } from '../../text/keyOf.ts'
import { editDistance } from '../../text/similarity.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { TokenRange } from '../tokenRange.ts'

/**
 * Similarity of a copy to its original: 1 − edits / longer length, in units of the comparison key. Edits are counted between the exact
 * anchors (`target` of each token of the copy) alone. Of a repeated title only what repeats counts.
 */
export function measure(
  tokens: Tokens,
  target: Int32Array,
  copy: TokenRange,
  original: TokenRange,
  title: boolean,
): number {
  let edits = 0
  let at = copy.first
  let origin = original.first
  for (let t = copy.first; t < copy.end; t++) {
    const j = target[t]
    if (j < 0) continue
    if (title) return titleSimilarity(tokens, { first: t, end: lastMatched(target, copy) + 1 }, original)
    if (at < t || j !== origin) edits += gap(tokens, at, t, origin, j)
    edits += anchor(tokens, t, j)
    at = t + 1
    origin = j + 1
  }
  // the part of the original that a cut word copies is that word's beginning
  if (at !== copy.end - 1 || !isCutWord(tokens, at, origin)) edits += gap(tokens, at, copy.end, origin, original.end)
  const longer = Math.max(joinedSize(tokens, copy.first, copy.end), joinedSize(tokens, original.first, original.end))
  return Math.max(0, 1 - edits / longer)
}

/** Words with one hash are one word; should they ever not be, they are an edit. */
function anchor(tokens: Tokens, t: number, j: number): number {
  const { text, start, end } = tokens
  const length = end[t] - start[t]
  let same = length === end[j] - start[j]
  for (let i = 0; same && i < length; i++) same = text.charCodeAt(start[t] + i) === text.charCodeAt(start[j] + i)
  return same ? 0 : gap(tokens, t, t + 1, j, j + 1)
}

/** Are two runs of words more alike than not? */
export function isAlike(tokens: Tokens, first: number, end: number, from: number, to: number): boolean {
  const longer = Math.max(joinedSize(tokens, first, end), joinedSize(tokens, from, to))
  return longer <= LONGEST && gap(tokens, first, end, from, to) * 2 <= longer
}

/** Words at the ends are compared up to so many units of key. */
const LONGEST = 200

const gap = (tokens: Tokens, first: number, end: number, from: number, to: number): number =>
  first === end
    ? joinedSize(tokens, from, to)
    : from === to
      ? joinedSize(tokens, first, end)
      : editDistance(keyIn(tokens, first, end), keyIn(tokens, from, to))

const keyIn = ({ text, start, end }: Tokens, first: number, stop: number): string =>
  keyOf(text, start[first], end[stop - 1])

/** Is the last word of a copy the beginning of the word that follows its original? */
const isCutWord = (tokens: Tokens, t: number, next: number): boolean =>
  next < tokens.count &&
  tokens.size[t] < tokens.size[next] &&
  tokens.size[next] <= LONGEST &&
  keyIn(tokens, next, next + 1).startsWith(keyIn(tokens, t, t + 1))

function lastMatched(target: Int32Array, { first, end }: TokenRange): number {
  let t = end - 1
  while (t > first && target[t] < 0) t--
  return t
}

/** The tokens of a title may be cut otherwise, so its letters are compared. */
function titleSimilarity(tokens: Tokens, copy: TokenRange, original: TokenRange): number {
  const size = joinedSize(tokens, copy.first, copy.end)
  const other = joinedSize(tokens, original.first, original.end)
  const same = joinedHash(tokens, copy.first, copy.end) === joinedHash(tokens, original.first, original.end)
  if (same && size === other) return 1
  return 1 - gap(tokens, copy.first, copy.end, original.first, original.end) / Math.max(size, other)
}
