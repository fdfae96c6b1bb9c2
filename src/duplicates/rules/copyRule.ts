import type { Part } from '../ask/part.ts'
import type { Proposal } from '../ask/proposal.ts'
import type { Run } from '../ask/run.ts'
import type { ComparedText } from '../compare/comparedText.ts'
import type { Comparison } from '../compare/comparison.ts'
import type { HeadlineCopy } from '../find/findHeadlineCopies.ts'

/** What must be true of a candidate for a rule to propose that it goes. */
export interface Condition<Candidate> {
  /** In words: what is true where it holds. */
  name: string
  holds(compared: ComparedText, candidate: Candidate): boolean
}

/** What is asked of each candidate of its kind: a piece of positive evidence that a scraper made the copy. */
export interface CopyRule<Candidate> {
  /** Stable; given to users as `removed[].rule`. */
  name: string
  /** What the removal is called where nothing more telling is true of it. */
  kind: Proposal['kind']
  /** Why such a copy is one, in a sentence. */
  because: string
  /** What it finds, and what looks alike and stays, each with an example. */
  finds: string
  keeps: string
  /** All must hold. The first that fails answers why a candidate stayed. */
  conditions: readonly Condition<Candidate>[]
}

/** An earlier line that a later, longer one says. */
export interface LineAbove {
  line: number
  comparison: Comparison
}

export type LinesRule = CopyRule<Run>
export type LineAboveRule = CopyRule<LineAbove>
export type PartRule = CopyRule<Part>
export type HeadlineRule = CopyRule<HeadlineCopy>

/** The first condition that a candidate does not meet, or null where the rule proposes it. */
export function firstFailing<Candidate>(
  { conditions }: CopyRule<Candidate>,
  compared: ComparedText,
  candidate: Candidate,
): Condition<Candidate> | null {
  for (const condition of conditions) if (!condition.holds(compared, candidate)) return condition
  return null
}
