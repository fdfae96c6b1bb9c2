import type { Cover } from '../coverRange.ts'
import type { Run } from '../findRuns.ts'
import type { TitleCopy } from '../findTitleCopies.ts'
import type { Part } from '../parts.ts'
import type { Proposal } from '../proposal.ts'
import type { Sheet } from '../sheet.ts'

/** What must be true of a candidate for a rule to propose that it goes. */
export interface Condition<Candidate> {
  /** In words: what is true where it holds. */
  name: string
  holds(sheet: Sheet, candidate: Candidate): boolean
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
  cover: Cover
}

export type LinesRule = CopyRule<Run>
export type LineAboveRule = CopyRule<LineAbove>
export type PartRule = CopyRule<Part>
export type HeadlineRule = CopyRule<TitleCopy>

/** The first condition that a candidate does not meet, or null where the rule proposes it. */
export const firstFailing = <Candidate>(
  rule: CopyRule<Candidate>,
  sheet: Sheet,
  candidate: Candidate,
): Condition<Candidate> | null => rule.conditions.find(condition => !condition.holds(sheet, candidate)) ?? null
