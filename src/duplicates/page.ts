import { internTokens } from '../text/internTokens.ts'
import { keyOf } from '../text/keyOf.ts'
import { sentenceStarts } from '../text/sentenceStarts.ts'
import type { Tokens } from '../text/tokens.ts'
import { findAlignments } from './findAlignments.ts'
import { findImages, lineOfTokens } from './findImages.ts'
import { linkHeadline } from './linkHeadline.ts'
import { linkShortLines } from './linkShortLines.ts'
import { isNegation } from './negations.ts'
import type { TokenRange } from './tokenRange.ts'

/** A text aligned with itself: what the decision looks at. */
export interface Page {
  tokens: Tokens
  /** Word of each token. */
  id: Int32Array
  lineOf: Int32Array
  /** 1 where a sentence begins. */
  sentence: Uint8Array
  /** By word: 1 a digit stands in it, 2 it negates. */
  weight: Uint8Array
  /** For each token the earlier token that it repeats, or −1. */
  earlier: Int32Array
  /** For each token a later token that repeats it, or −1. */
  later: Int32Array
}

export function toPage(tokens: Tokens, headline: TokenRange | null): Page {
  const words = internTokens(tokens)
  const stretches = findAlignments(words.id)
  const earlier = findImages(tokens, stretches, 'earlier')
  const later = findImages(tokens, stretches, 'later')
  linkShortLines(tokens, words.id, earlier, later)
  if (headline) {
    linkHeadline(words.id, tokens.lineFirst.subarray(0, tokens.lineCount + 1), earlier, headline, -1)
    linkHeadline(words.id, tokens.lineFirst.subarray(0, tokens.lineCount + 1), later, headline, 1)
  }
  return {
    tokens,
    id: words.id,
    lineOf: lineOfTokens(tokens),
    sentence: sentenceStarts(tokens),
    weight: weights(tokens, words.sample, words.count),
    earlier,
    later,
  }
}

export const HAS_DIGIT = 1
export const NEGATES = 2

/** Beyond this length a word is looked at no further: no number and no negation is as long. */
const LONGEST = 64

function weights({ text, start, end }: Tokens, sample: Int32Array, count: number): Uint8Array {
  const weight = new Uint8Array(count)
  for (let word = 0; word < count; word++) {
    const key = keyOf(text, start[sample[word]], Math.min(end[sample[word]], start[sample[word]] + LONGEST))
    if (/[0-9]/.test(key)) weight[word] = HAS_DIGIT
    else if (isNegation(key)) weight[word] = NEGATES
  }
  return weight
}
