import { keyOf } from '../text/keyOf.ts'
import { sentenceStarts } from '../text/sentenceStarts.ts'
import type { Tokens } from '../text/tokens.ts'
import { findAlignments } from './findAlignments.ts'
import { findImages, lineOfTokens } from './findImages.ts'
import { linkHeadline } from './linkHeadline.ts'
import { linkShortLines } from './linkShortLines.ts'
import { isNegation } from './negations.ts'
import type { TokenRange } from './tokenRange.ts'
import { type WordCount, wordCounts } from './wordCounts.ts'

/**
 * A text aligned with itself: what the decision looks at. Words are told apart by their hashes; where a copy is measured in the end,
 * its letters are.
 */
export interface Page {
  tokens: Tokens
  lineOf: Int32Array
  /** 1 where a sentence begins. */
  sentence: Uint8Array
  /** For each token the earlier token that it repeats, or −1. */
  earlier: Int32Array
  /** For each token a later token that repeats it, or −1. */
  later: Int32Array
  /** Words in a range of tokens. */
  words: WordCount
  /** What a token does to the sense: `HAS_DIGIT`, `NEGATES` or nothing. */
  weight(token: number): number
}

/** Aligns a text with itself, where it is `near` what stands twice. Null where nothing in it repeats, unless it `repeats` otherwise. */
export function toPage(
  tokens: Tokens,
  headline: TokenRange | null,
  near: Uint8Array | null,
  repeats: boolean,
): Page | null {
  const lineOf = lineOfTokens(tokens)
  const stretches = findAlignments(tokens.hash.subarray(0, tokens.count), near)
  const earlier = findImages(tokens, lineOf, stretches, 'earlier')
  const later = findImages(tokens, lineOf, stretches, 'later')
  const linked = linkShortLines(tokens, earlier, later)
  if (stretches.count === 0 && !linked && !repeats) return null
  if (headline) linkHeadline(tokens, headline, earlier, later)
  return {
    tokens,
    lineOf,
    sentence: sentenceStarts(tokens),
    earlier,
    later,
    words: wordCounts(tokens),
    weight: weights(tokens),
  }
}

export const HAS_DIGIT = 1
export const NEGATES = 2

/** Beyond this length a word is looked at no further: no number and no negation is as long. */
const LONGEST = 64

/** Words are weighed as edits ask for them, each once. */
function weights({ text, start, end, hash }: Tokens): (token: number) => number {
  const known = new Map<number, number>()
  return token => {
    let weight = known.get(hash[token])
    if (weight === undefined) {
      const key = keyOf(text, start[token], Math.min(end[token], start[token] + LONGEST))
      weight = /[0-9]/.test(key) ? HAS_DIGIT : isNegation(key) ? NEGATES : 0
      known.set(hash[token], weight)
    }
    return weight
  }
}
