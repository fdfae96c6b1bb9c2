import type { Tokens } from '../text/tokens.ts'
import type { Answer } from './askRules.ts'
import type { Proposal } from './proposal.ts'

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
