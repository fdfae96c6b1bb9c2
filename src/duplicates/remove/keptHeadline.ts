import type { Tokens } from '../../text/tokens.ts'
import type { Headline } from '../headline.ts'
import { type TokenRange, tokenRange } from '../tokenRange.ts'
import type { RemovedTokens } from './removedTokens.ts'
import { resolveTargets } from './resolveTargets.ts'

/** The first of the headlines that stands in kept text, or is a copy of what does. */
export function keptHeadline(
  tokens: Tokens,
  lineOf: Int32Array,
  removed: RemovedTokens,
  headlines: readonly (Headline | null)[],
): Headline | null {
  const stands = ({ first, end }: TokenRange): boolean => {
    for (let t = first; t < end; t++) if (removed.kind[t] !== 0) return false
    return first < end && lineOf[first] === lineOf[end - 1]
  }
  for (const headline of headlines) {
    const range = headline && tokenRange(tokens, headline)
    if (!range) continue
    if (stands(range)) return headline
    const resolved = resolveTargets(removed)
    const original = { first: resolved[range.first], end: resolved[range.end - 1] + 1 }
    if (original.first >= 0 && stands(original))
      return { start: tokens.start[original.first], end: tokens.end[original.end - 1] }
  }
  return null
}
