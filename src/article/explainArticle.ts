import type { Explanation } from '../model/explanation.ts'
import type { CleanOptions } from '../model/options.ts'
import { assemble } from './assemble.ts'
import { checkOptions } from './checkOptions.ts'
import { decide } from './decide.ts'
import { headlineEvidence } from './headlineEvidence.ts'
import { keptRepeats, type RoundRepeats, roundRepeats } from './keptRepeats.ts'

/**
 * What `cleanArticle` makes of a text, beside it, and why.
 * @param withKept whether what stands twice and stays is wanted, too
 * @throws TypeError or RangeError for an option that cannot be meant; the message names it.
 */
export function explainArticle(text: string, options: CleanOptions, withKept: boolean): Explanation {
  checkOptions(text, options)
  let last: RoundRepeats | null = null
  const decisions = decide(text, {
    ...options,
    ...(withKept
      ? {
          trace: round => {
            last = roundRepeats(round)
          },
        }
      : {}),
  })
  const article = assemble(decisions, options)
  return {
    text: decisions.source,
    article,
    headline: headlineEvidence(decisions, article),
    kept: last === null ? [] : keptRepeats(decisions, last),
  }
}
