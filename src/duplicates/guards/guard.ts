import type { Page } from '../page.ts'
import type { Proposal } from '../proposal.ts'

/**
 * What forbids a removal, whichever rule proposed it. A guard knows nothing of rules: it holds one promise of what stays. The first guard that
 * forbids names itself, so that “why did this stay” has an answer.
 */
export interface Guard {
  name: string
  /** What it promises, in one sentence. */
  promises: string
  /**
   * Would the removal break the promise?
   * @param goes 1 for each token that some proposal would remove
   */
  forbids(page: Page, proposal: Proposal, goes: Uint8Array): boolean
}

/** Does a proposal take whole lines? */
export const takesLines = ({ tokens, lineOf }: Page, { first, end }: Proposal): boolean =>
  tokens.lineFirst[lineOf[first]] === first && tokens.lineFirst[lineOf[end - 1] + 1] === end
