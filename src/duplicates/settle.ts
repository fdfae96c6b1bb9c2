import type { DuplicateOptions } from '../model/options.ts'
import { remaining } from '../text/remaining.ts'
import { type Tokens, toTokens } from '../text/tokens.ts'
import { decide } from './decide/decide.ts'
import { keepOriginals } from './decide/keepOriginals.ts'
import { imageOf, type Proposal } from './decide/proposal.ts'
import { toSheet } from './decide/sheet.ts'
import { lineOfTokens } from './findImages.ts'
import { findTitleCopies } from './findTitleCopies.ts'
import { mayRepeat } from './mayRepeat.ts'
import { toPage } from './page.ts'
import { noneRemoved, REMOVAL_KINDS, type RemovedTokens } from './removedTokens.ts'
import { resolveTargets } from './resolveTargets.ts'
import { type Copy, type TokenCopy, toCopies } from './toCopies.ts'
import type { TokenRange } from './tokenRange.ts'

export type { Copy } from './toCopies.ts'

/** UTF-16 offsets into the text, within one line; the headline alone, without tags, outlet's name or breadcrumb. */
export interface Headline {
  start: number
  end: number
}

export interface Settled {
  /** Sorted, disjoint; each original lies in text that is kept. */
  copies: Copy[]
  /** Of the text as it came; lies in kept text. */
  headline: Headline | null
  /** False where the text still moved after the last round. */
  settled: boolean
}

const ROUNDS = 8
/** How often a round is decided again without the copies that the options forbid. */
const RETRIES = 4

/**
 * Finds what is there twice and decides what goes, again on what is left until nothing more goes. Every round judges its own text
 * afresh, so that a text that went through comes out of a second run as it is.
 */
export function settle(
  text: string,
  findHeadline: (tokens: Tokens) => Headline | null,
  options: DuplicateOptions,
): Settled {
  const tokens = toTokens(text)
  const headline = findHeadline(tokens)
  if (options.keepRepeats || tokens.count === 0) return { copies: [], headline, settled: true }
  const removed = noneRemoved(tokens.count)
  let lineOf: Int32Array | null = null
  let copies: TokenCopy[] = []
  let round: Tokens = tokens
  /** Token of the original text for each token of the round's text. */
  let original: Int32Array | null = null
  let settled = false
  for (let times = 0; times < ROUNDS && !settled; times++) {
    const proposals = propose(round, times === 0 ? headline : findHeadline(round))
    if (proposals.length === 0) {
      settled = true
      break
    }
    lineOf ??= lineOfTokens(tokens)
    const kept = apply(tokens, lineOf, removed, original, proposals, options)
    if (!kept) {
      settled = true
      break
    }
    copies = kept
    round = toTokens(remaining(text, copies).text)
    original = keptTokens(removed)
  }
  const place = headline && copies.length > 0 ? keptHeadline(tokens, removed, headline) : headline
  return { copies: copies.map(({ first, last, ...copy }) => copy), headline: place, settled }
}

function propose(tokens: Tokens, headline: Headline | null): Proposal[] {
  const range = headline && tokenRange(tokens, headline)
  const headlineLine = range ? lineAt(tokens, range.first) : -1
  const titles = range ? findTitleCopies(tokens, range, headlineLine) : []
  if (titles.length === 0 && !mayRepeat(tokens)) return []
  const page = toPage(tokens, range)
  const sheet = toSheet(page, range ? { line: headlineLine, range } : null)
  return keepOriginals(tokens.count, decide(sheet, titles))
}

/** Removes what the proposals say and the options allow. Null where nothing is left to remove. */
function apply(
  tokens: Tokens,
  lineOf: Int32Array,
  removed: RemovedTokens,
  original: Int32Array | null,
  proposals: Proposal[],
  options: DuplicateOptions,
): TokenCopy[] | null {
  const at = (token: number): number => original?.[token] ?? token
  for (let times = 0; proposals.length > 0; times++) {
    for (const [index, proposal] of proposals.entries())
      for (let t = proposal.first; t < proposal.end; t++) {
        const image = imageOf(proposal, t)
        removed.kind[at(t)] = REMOVAL_KINDS.indexOf(proposal.kind) + 1
        removed.proposal[at(t)] = index
        removed.target[at(t)] = image < 0 ? -1 : at(image)
      }
    const copies = toCopies(tokens, lineOf, removed)
    const forbidden = new Set<number>()
    const current = new Uint8Array(tokens.count)
    for (const proposal of proposals) for (let t = proposal.first; t < proposal.end; t++) current[at(t)] = 1
    for (const copy of copies) {
      if (isAllowed(tokens, copy, options)) continue
      for (let t = copy.first; t <= copy.last; t++) {
        let step = t
        for (let chain = 0; step >= 0 && removed.kind[step] !== 0 && !current[step] && chain < 64; chain++)
          step = removed.target[step]
        if (step >= 0 && current[step]) forbidden.add(removed.proposal[step])
      }
    }
    if (forbidden.size === 0) return copies
    for (const proposal of proposals)
      for (let t = proposal.first; t < proposal.end; t++) {
        removed.kind[at(t)] = 0
        removed.target[at(t)] = -1
      }
    proposals = times < RETRIES ? proposals.filter((_, index) => !forbidden.has(index)) : []
  }
  return null
}

function isAllowed(
  tokens: Tokens,
  copy: TokenCopy,
  { similarity = 0.8, minLength = 0, protect }: DuplicateOptions,
): boolean {
  if (copy.similarity < similarity) return false
  if (minLength > 0) {
    let size = 0
    for (let t = copy.first; t <= copy.last; t++) size += tokens.size[t]
    if (size < minLength) return false
  }
  if (!protect) return true
  protect.lastIndex = 0
  return !protect.test(tokens.text.slice(copy.start, copy.end))
}

function keptTokens({ kind }: RemovedTokens): Int32Array {
  let count = 0
  for (let t = 0; t < kind.length; t++) if (kind[t] === 0) count++
  const kept = new Int32Array(count)
  let at = 0
  for (let t = 0; t < kind.length; t++) if (kind[t] === 0) kept[at++] = t
  return kept
}

function tokenRange({ start, end, count }: Tokens, headline: Headline): TokenRange | null {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (end[middle] <= headline.start) low = middle + 1
    else high = middle
  }
  let stop = low
  while (stop < count && start[stop] < headline.end) stop++
  return stop > low ? { first: low, end: stop } : null
}

function lineAt({ lineFirst, lineCount }: Tokens, token: number): number {
  let low = 0
  let high = lineCount - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lineFirst[middle] <= token) low = middle
    else high = middle - 1
  }
  return low
}

/** The headline, or where its line was removed later, the place that it was a copy of. */
function keptHeadline(tokens: Tokens, removed: RemovedTokens, headline: Headline): Headline | null {
  const range = tokenRange(tokens, headline)
  if (!range) return headline
  let gone = false
  for (let t = range.first; t < range.end; t++) gone ||= removed.kind[t] !== 0
  if (!gone) return headline
  const resolved = resolveTargets(removed)
  const from = resolved[range.first]
  const last = resolved[range.end - 1]
  return from >= 0 && last >= from ? { start: tokens.start[from], end: tokens.end[last] } : null
}
