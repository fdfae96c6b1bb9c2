import type { Tokens } from '../../text/tokens.ts'
import type { TokenRange } from '../tokenRange.ts'

/** Links a headline that stands joined before a copied lead: of two or three words it is too short for a k-gram. */
export function linkHeadline(tokens: Tokens, headline: TokenRange, earlier: Int32Array, later: Int32Array): void {
  const { hash, lineCount, lineFirst } = tokens
  const length = headline.end - headline.first
  for (let line = 0; line < lineCount; line++) {
    const first = lineFirst[line]
    if (first + length >= lineFirst[line + 1] || first === headline.first) continue
    const repeats = first > headline.first ? earlier : later
    if (repeats[first + length] < 0) continue
    let k = 0
    while (k < length && repeats[first + k] < 0 && hash[first + k] === hash[headline.first + k]) k++
    if (k === length) for (let t = 0; t < length; t++) repeats[first + t] = headline.first + t
  }
}
