import { inArena } from '../text/arena.ts'
import { keptParts } from '../text/keptParts.ts'
import { leftTokens } from '../text/leftTokens.ts'
import { type Tokens, toTokens } from '../text/tokens.ts'
import type { CopyOptions } from './copyOptions.ts'
import { lineOfTokens } from './find/linkTokens.ts'
import type { Headline } from './headline.ts'
import { judgeRound } from './judgeRound.ts'
import { leastSimilarity } from './remove/isAllowed.ts'
import { keptHeadline } from './remove/keptHeadline.ts'
import { keptTokens, noneRemoved, remove, restore } from './remove/removedTokens.ts'
import { type Copy, type TokenCopy, toCopies } from './remove/toCopies.ts'

export type { Copy } from './remove/toCopies.ts'

export interface FoundCopies {
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
export const findCopies = (
  text: string,
  findHeadline: (tokens: Tokens) => Headline | null,
  options: CopyOptions,
): FoundCopies => inArena(() => judgeRounds(text, findHeadline, options))

function judgeRounds(
  text: string,
  findHeadline: (tokens: Tokens) => Headline | null,
  options: CopyOptions,
): FoundCopies {
  const tokens = toTokens(text)
  const headline = findHeadline(tokens)
  if (options.keepRepeats || tokens.count === 0) return { copies: [], headline, settled: true }
  let proposed = judgeRound(tokens, headline, options)
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
    proposed = judgeRound(left.tokens, found, options)
  }
  return { copies: bare(copies), headline: keptHeadline(tokens, lineOf, removed, [headline, latest]), settled: true }
}

const bare = (copies: TokenCopy[]): Copy[] => copies.map(({ first, last, ...copy }) => copy)
