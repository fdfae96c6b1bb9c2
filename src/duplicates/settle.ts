import { inArena } from '../text/arena.ts'
import { keptParts } from '../text/keptParts.ts'
import { leftTokens } from '../text/leftTokens.ts'
import { type Tokens, toTokens } from '../text/tokens.ts'
import type { CopyOptions } from './copyOptions.ts'
import { lineOfTokens } from './findImages.ts'
import { leastSimilarity } from './isAllowed.ts'
import { keptHeadline } from './keptHeadline.ts'
import { propose } from './propose.ts'
import { keptTokens, noneRemoved, remove, restore } from './removedTokens.ts'
import { type Copy, type TokenCopy, toCopies } from './toCopies.ts'

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

/**
 * Finds what is there twice and decides what goes, again on what is left until nothing more goes. Every round judges its own text
 * afresh, so that a text that went through comes out of a second run as it is.
 */
export const settle = (
  text: string,
  findHeadline: (tokens: Tokens) => Headline | null,
  options: CopyOptions,
): Settled => inArena(() => settleRounds(text, findHeadline, options))

function settleRounds(text: string, findHeadline: (tokens: Tokens) => Headline | null, options: CopyOptions): Settled {
  const tokens = toTokens(text)
  const headline = findHeadline(tokens)
  if (options.keepRepeats || tokens.count === 0) return { copies: [], headline, settled: true }
  let proposed = propose(tokens, headline, options)
  if (!proposed) return { copies: [], headline, settled: true }
  const removed = noneRemoved(tokens.count)
  const lineOf = lineOfTokens(tokens)
  let copies: TokenCopy[] = []
  /** Token of the original text for each token of the round's text. */
  let original: Int32Array | null = null
  let latest = headline
  for (let times = 1; proposed; times++) {
    const { proposals } = proposed
    remove(removed, proposals, original)
    const moved = original === null ? proposed.copies : toCopies(tokens, lineOf, removed)
    // an older copy lost what it was a copy of: then this round would leave a removal that nothing explains; or there are too many
    const explained = moved?.every(copy => copy.similarity >= leastSimilarity(options)) ? moved : null
    if (explained) copies = explained
    else restore(removed, proposals, original)
    if (!explained || times === ROUNDS)
      return {
        copies: bare(copies),
        headline: keptHeadline(tokens, lineOf, removed, [headline, latest]),
        settled: false,
      }
    const left = leftTokens(tokens, keptParts(text, copies))
    original = keptTokens(removed)
    const found = findHeadline(left.tokens)
    latest = found && { start: left.startIn(found.start), end: left.endIn(found.end) }
    proposed = propose(left.tokens, found, options)
  }
  return { copies: bare(copies), headline: keptHeadline(tokens, lineOf, removed, [headline, latest]), settled: true }
}

const bare = (copies: TokenCopy[]): Copy[] => copies.map(({ first, last, ...copy }) => copy)
