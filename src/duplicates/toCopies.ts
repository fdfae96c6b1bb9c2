import type { Reason } from '../model/removal.ts'
import { int32Array } from '../text/arena.ts'
import type { Tokens } from '../text/tokens.ts'
import { isAlike, measure } from './measure.ts'
import { cutEnd, cutStart } from './removalRanges.ts'
import { REMOVAL_KINDS, type RemovedTokens } from './removedTokens.ts'
import { resolveTargets } from './resolveTargets.ts'
import { RULE_NAMES } from './rules/rules.ts'
import { FIND } from './thresholds.ts'
import type { TokenRange } from './tokenRange.ts'

/** A removed part and the kept part that it repeats, in UTF-16 units; `first`–`end` are its tokens. */
export interface Copy {
  start: number
  end: number
  ofStart: number
  ofEnd: number
  reason: Reason
  /** Name of the rule that proposed it. */
  rule: string
  similarity: number
}

export interface TokenCopy extends Copy {
  first: number
  last: number
}

/** More copies are in no text but one that is made of nothing else: each costs half a kilobyte by the time that it is told. */
const MOST = 2 ** 20

/**
 * The removed tokens as copies; null where they are too many to be told. They are cut wherever the original goes on elsewhere, or is interrupted by removed text, so that each
 * original is one piece of kept text.
 */
export function toCopies(tokens: Tokens, lineOf: Int32Array, removed: RemovedTokens): TokenCopy[] | null {
  const { kind } = removed
  const resolved = resolveTargets(removed)
  const removedBefore = int32Array(kind.length + 1)
  for (let t = 0; t < kind.length; t++) removedBefore[t + 1] = removedBefore[t] + (kind[t] === 0 ? 0 : 1)
  const copies: TokenCopy[] = []
  for (let t = 0; t < kind.length; ) {
    if (kind[t] === 0) {
      t++
      continue
    }
    let end = t + 1
    while (end < kind.length && kind[end] !== 0) end++
    pieces(t, end)
    if (copies.length > MOST) return null
    t = end
  }
  return copies

  function pieces(first: number, end: number): void {
    let from = first
    while (from < end && copies.length <= MOST) {
      let origin = -1
      let last = -1
      let to = from
      let earliest = -1
      for (; to < end; to++) {
        if (kind[to] !== kind[from]) break
        const j = resolved[to]
        if (j < 0) continue
        if (last >= 0 && !runsOn(origin, j, to)) break
        if (last < 0) earliest = j
        origin = j
        last = to
      }
      // lines that repeat nothing begin with the next piece
      add(from, to, earliest, origin)
      from = to
    }
  }

  function runsOn(origin: number, j: number, t: number): boolean {
    const step = j - origin - 1
    if (step < 0) return kind[t] === TITLE_KIND && j === origin
    if (step > FIND.gap) return false
    return removedBefore[j] === removedBefore[origin]
  }

  function add(first: number, end: number, from: number, last: number): void {
    const start =
      copies.length > 0 && copies[copies.length - 1].last === first - 1
        ? startOfPiece(first)
        : cutStart(tokens, lineOf, first)
    const stop = kind[end] && end < kind.length ? endOfPiece(end) : cutEnd(tokens, lineOf, end - 1)
    const title = kind[first] === TITLE_KIND
    const origin = from < 0 ? null : title ? { first: from, end: last + 1 } : widen(first, end, from, last + 1)
    const similarity = origin ? measure(tokens, resolved, { first, end }, origin, title) : 0
    const of = origin ? originOf(origin.first, origin.end - 1) : { ofStart: start, ofEnd: start }
    copies.push({
      start,
      end: stop,
      ...of,
      reason: reasonOf(first, end, origin, similarity),
      rule: RULE_NAMES[removed.rule[first]],
      similarity,
      first,
      last: end - 1,
    })
  }

  /** Words at either end that are spelt otherwise have their originals beside the matched ones. */
  function widen(first: number, end: number, from: number, to: number): TokenRange {
    let head = first
    while (resolved[head] < 0) head++
    let tail = end
    while (resolved[tail - 1] < 0) tail--
    const isKept = (a: number, b: number): boolean =>
      a >= 0 && b <= kind.length && lineOf[a] === lineOf[b - 1] && removedBefore[b] === removedBefore[a]
    const wider = { first: from, end: to }
    const before = from - (head - first)
    if (head > first && isKept(before, from + 1) && isAlike(tokens, first, head, before, from)) wider.first = before
    const after = to + (end - tail)
    if (end > tail && isKept(to - 1, after) && isAlike(tokens, tail, end, to, after)) wider.end = after
    return wider
  }

  function reasonOf(first: number, end: number, origin: TokenRange | null, similarity: number): Reason {
    const name = REMOVAL_KINDS[kind[first] - 1]
    if (name === 'title') return 'repeated-title'
    if (name === 'menu') return 'repeated-menu'
    if (name === 'cut' || (origin && isBeginning(first, end, origin))) return 'cut-copy'
    if (similarity < 1) return 'near-duplicate'
    return lineOf[first] === lineOf[end - 1] ? 'repeated-line' : 'repeated-block'
  }

  /** Is a line the beginning of a longer one? */
  function isBeginning(first: number, end: number, origin: TokenRange): boolean {
    const { lineFirst } = tokens
    const line = lineOf[first]
    const other = lineOf[origin.first]
    return (
      first === lineFirst[line] &&
      end === lineFirst[line + 1] &&
      origin.first === lineFirst[other] &&
      lineOf[origin.end - 1] === other &&
      origin.end < lineFirst[other + 1]
    )
  }

  /** Pieces of one removal touch, but for a line end between them. */
  function startOfPiece(first: number): number {
    const line = lineOf[first]
    return first === tokens.lineFirst[line] ? tokens.lineStart[line] : tokens.start[first]
  }

  function endOfPiece(next: number): number {
    let at = startOfPiece(next)
    if (next === tokens.lineFirst[lineOf[next]]) while (SPACE.test(tokens.text[at - 1])) at--
    return at
  }

  function originOf(from: number, last: number): { ofStart: number; ofEnd: number } {
    const line = lineOf[from]
    const lastLine = lineOf[last]
    return {
      ofStart: from === tokens.lineFirst[line] ? tokens.lineStart[line] : tokens.start[from],
      ofEnd: last + 1 === tokens.lineFirst[lastLine + 1] ? tokens.lineEnd[lastLine] : tokens.end[last],
    }
  }
}

const TITLE_KIND = REMOVAL_KINDS.indexOf('title') + 1
const SPACE = /[\s\ufeff]/
