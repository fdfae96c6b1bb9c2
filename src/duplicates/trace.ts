import type { Tokens } from '../text/tokens.ts'
import type { Proposal } from './ask/proposal.ts'
import type { TokenRange } from './tokenRange.ts'

/** What one rule said of one candidate: `failed` names the first condition that it does not meet, null where the rule proposes it. */
export interface Answer extends TokenRange {
  rule: string
  failed: string | null
}

/** Why one proposal of a rule did not go after all: the guard that forbids it, or that nothing else would say it. */
export interface Refusal {
  proposal: Proposal
  by: string
}

/** What one round asked and decided. Offsets are those of `tokens`, the round's text. */
export interface Trace {
  tokens: Tokens
  answers: Answer[]
  refusals: Refusal[]
  /** What goes. */
  removals: readonly Proposal[]
}
