import { joinedHash, joinedSize } from '../../text/joinedHash.ts'
import { keyOf } from '../../text/keyOf.ts'
import { editDistance } from '../../text/similarity.ts'
import { HAS_DIGIT, NEGATES, type SelfAlignment } from '../find/selfAlignment.ts'
import { VERSIONS } from '../thresholds.ts'
import { withSeat } from './withSeat.ts'

/** What two versions of a passage say that the other does not. Words are tokens. */
export interface Differences {
  /** Words that only the copy says. */
  own: number
  /** Words of its own that a letter tells from those of the original; in short ones it may make another name. */
  typos: number
  /** Words that only the original says, between words that both say. */
  other: number
  /** Numbers and negations that only one of them says, where the other says something else there or nothing. */
  senses: number
  /** How often the copy goes on elsewhere than its original does. */
  jumps: number
}

/** Does the copy say nothing that the original does not say? */
export const saysNothingMore = ({ own, typos }: Differences): boolean => own === 0 && typos === 0

/** Tokens that a copy repeats, or −1 for its own: `match(token)` gives the token of the original. */
export type Match = (token: number) => number

/**
 * Compares the tokens `first`–`end` with what they repeat, word for word. Spelling, marks, spaces and line ends make no difference; a name, a
 * number or a negation does.
 */
export function findDifferences(
  aligned: SelfAlignment,
  first: number,
  end: number,
  match: Match,
  mayBeCut: boolean,
): Differences {
  const found: Differences = { own: 0, typos: 0, other: 0, senses: 0, jumps: 0 }
  const { lineFirst } = aligned.tokens
  let last = -1
  let origin = -1
  for (let t = first; t < end; t++) {
    const j = match(t)
    if (j < 0) continue
    if (last < 0) atEdge(first, t, Math.max(lineFirst[aligned.lineOf[j]], j - (t - first) - 1), j, true)
    else if (t !== last + 1 || j !== origin + 1) {
      const step = j - origin - 1
      if (step >= 0 && step <= VERSIONS.leftOut) addEdit(aligned, found, last + 1, t, origin + 1, j)
      else {
        found.jumps++
        found.own += t - last - 1
      }
    }
    last = t
    origin = j
  }
  if (last < 0) return { ...found, own: end - first }
  const stop = Math.min(lineFirst[aligned.lineOf[origin] + 1], origin + 1 + (end - last))
  const cut = mayBeCut && last + 2 === end && origin + 1 < stop && isCutWord(aligned, last + 1, origin + 1)
  if (!cut) atEdge(last + 1, end, origin + 1, stop, false)
  return found

  /** Words before the first match or after the last: what stands beside the original is no part of it unless it is spelt alike. */
  function atEdge(from: number, to: number, near: number, far: number, head: boolean): void {
    if (from === to) return
    const size = to - from
    for (const other of [size, size - 1, size + 1]) {
      const [a, b] = head ? [far - other, far] : [near, near + other]
      if (other > 0 && a >= near && b <= far && isSpeltAlike(aligned, from, to, a, b)) return
    }
    const line = aligned.lineOf[head ? far : near - 1]
    const first = head ? Math.max(lineFirst[line], far - size - LEFT_OUT) : near
    if (isLeftOut(from, to, first, head ? far : Math.min(lineFirst[line + 1], near + size + LEFT_OUT))) return
    found.own += size
    for (let t = from; t < to; t++) if (aligned.weight(t) !== 0) found.senses++
  }

  /** Does the original say the same words there in the same order, with a few others between? */
  function isLeftOut(from: number, to: number, near: number, far: number): boolean {
    const { hash } = aligned.tokens
    let t = from
    for (let j = near; j < far && t < to; j++)
      if (hash[j] === hash[t]) t++
      else if (aligned.weight(j) === NEGATES) return false
    return t === to
  }
}

/** What an abridged copy may leave out beside its first or last words. */
const LEFT_OUT = 6

function addEdit(
  aligned: SelfAlignment,
  found: Differences,
  first: number,
  end: number,
  from: number,
  to: number,
): void {
  const { hash } = aligned.tokens
  for (; first < end && from < to && hash[first] === hash[from]; first++, from++);
  for (; first < end && from < to && hash[end - 1] === hash[to - 1]; end--, to--);
  if (first === end && from === to) return
  if (first < end && from < to && isSpeltAlike(aligned, first, end, from, to)) return
  if (isTypo(aligned, first, end, from, to)) {
    found.typos += end - first
    return
  }
  found.own += end - first
  found.other += to - from
  if (first === end) {
    // what an abridged copy leaves out is no other sense, but for a negation
    for (let t = from; t < to; t++) if (aligned.weight(t) === NEGATES) found.senses++
  } else {
    for (let t = first; t < end; t++) if (aligned.weight(t) !== 0) found.senses++
    for (let t = from; t < to; t++) if (aligned.weight(t) !== 0) found.senses++
  }
}

const HAS_NUMBER = /[0-9]/
/** Scripts in which a letter is much of a word: `เปิด` is open, `ปิด` closed. */
const isDense = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    text,
  )

/** Are two runs of words the same but for spaces, a joined `و`, the seat of a hamza, or one letter of a long word? */
export function isSpeltAlike(aligned: SelfAlignment, first: number, end: number, from: number, to: number): boolean {
  const { tokens } = aligned
  if (
    joinedSize(tokens, first, end) === joinedSize(tokens, from, to) &&
    joinedHash(tokens, first, end) === joinedHash(tokens, from, to)
  )
    return true
  if (end - first > VERSIONS.spellingWords || to - from > VERSIONS.spellingWords) return false
  const own = keyOf(tokens.text, tokens.start[first], tokens.end[end - 1])
  const other = keyOf(tokens.text, tokens.start[from], tokens.end[to - 1])
  if (own === `و${other}` || other === `و${own}` || withSeat(own) === withSeat(other)) return true
  if (Math.min(own.length, other.length) < VERSIONS.spellingLetters) return false
  if (HAS_NUMBER.test(own) || HAS_NUMBER.test(other) || isDense(own)) return false
  for (let t = first; t < end; t++) if (aligned.weight(t) === HAS_DIGIT) return false
  return Math.abs(own.length - other.length) <= 1 && editDistance(own, other) === 1
}

function isCutWord(aligned: SelfAlignment, own: number, whole: number): boolean {
  // `9` is no beginning of `9000`
  if (aligned.weight(own) !== 0 || aligned.weight(whole) !== 0) return false
  const { text, start, end } = aligned.tokens
  const length = end[own] - start[own]
  return length < end[whole] - start[whole] && text.startsWith(text.slice(start[own], end[own]), start[whole])
}

/** Does one letter tell two words apart? */
function isTypo(aligned: SelfAlignment, first: number, end: number, from: number, to: number): boolean {
  if (end - first !== 1 || to - from !== 1) return false
  const { text, start, end: ends } = aligned.tokens
  const own = keyOf(text, start[first], ends[first])
  const other = keyOf(text, start[from], ends[from])
  if (HAS_NUMBER.test(own + other) || isDense(own) || Math.min(own.length, other.length) < 2) return false
  return Math.abs(own.length - other.length) <= 1 && editDistance(own, other) === 1
}
