import type { Proposal } from '../ask/proposal.ts'
import { type ComparedText, longBetween } from '../compare/comparedText.ts'
import { findDifferences, saysNothingMore } from '../compare/findDifferences.ts'
import { isWhole, sourceLastLine, sourceLine, textOf, wordsIn } from '../evidence/lines.ts'
import { DECIDE } from '../thresholds.ts'
import { openReversals } from './openReversals.ts'

/**
 * Of a line of prose that stands twice the one in the run of the article stays: one between prose that stands nowhere else, not one among key
 * points or in an introduction. Where the original says more than that line, both stay; where both stand so, or neither, the first stays.
 */
export function preferBody(compared: ComparedText, proposals: readonly Proposal[]): Proposal[] {
  const { aligned } = compared
  const reversals = openReversals(aligned)
  return proposals.flatMap(proposal => {
    const copy = aligned.lineOf[proposal.first]
    const original = originalLine(compared, proposal)
    if (original < 0 || !standsInBody(compared, copy, original)) return proposal
    const reversed = reversals.of(proposal)
    if (!reversed) return []
    const found = findDifferences(aligned, reversed.first, reversed.end, t => reversed.repeats[t], false)
    const kept = saysNothingMore(found) && found.senses === 0 ? reversals.keep(reversed) : null
    return kept ? { ...proposal, ...kept } : []
  })
}

/** Does the copy stand in the run of the article and its original not: among key points, in an introduction, or alone right above the lead? */
function standsInBody(compared: ComparedText, copy: number, original: number): boolean {
  const [own, other] = [neighbours(compared, copy), neighbours(compared, original)]
  return (own === 2 && other < 2) || (own === 1 && other === 0 && !longBetween(compared, original + 1, copy))
}

/** The line above that a single line of prose repeats, or −1. */
function originalLine(compared: ComparedText, { first, end, kind, repeats }: Proposal): number {
  const { aligned } = compared
  const line = aligned.lineOf[first]
  const { lineFirst } = aligned.tokens
  if (kind !== 'copy' || repeats !== aligned.earlier || first !== lineFirst[line] || end !== lineFirst[line + 1])
    return -1
  const comparison = compared.earlier(line)
  if (!isWhole(comparison) || comparison.words < DECIDE.lead) return -1
  const origin = sourceLine(compared, comparison)
  return sourceLastLine(compared, comparison) === origin && origin < line - 1 ? origin : -1
}

/** A subhead may stand between two paragraphs. */
const REACH = 2
/** A line of which so much stands elsewhere too is no part of the body. */
const REPEATED = 0.5

/** On how many sides, above and below, the headline or prose that stands nowhere else is next, over a subhead. */
const neighbours = (compared: ComparedText, line: number): number =>
  ([-1, 1] as const).filter(direction => {
    for (let step = 1; step <= REACH; step++) {
      const other = line + direction * step
      if (other < 0 || other >= compared.lineCount) return false
      if (other === compared.headline?.line) return true
      if (direction > 0 && isDateline(compared, other)) return false
      if (wordsIn(compared, other) >= DECIDE.lead) return !isRepeated(compared, other)
    }
    return false
  }).length

/** `Harrowmouth (AP) -`, `Exclusive to the Courier:` on a line of its own begin the body: what stands above is none of it. */
const isDateline = (compared: ComparedText, line: number): boolean =>
  wordsIn(compared, line) < DECIDE.blockLine && /[-–—:：]\s*$/u.test(textOf(compared, line))

const isRepeated = (compared: ComparedText, line: number): boolean =>
  [compared.earlier(line), compared.later(line)].some(
    comparison => comparison !== null && comparison.matched >= REPEATED * comparison.tokens,
  )
