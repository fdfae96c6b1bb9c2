import type { Proposal } from '../proposal.ts'
import type { Page } from '../page.ts'

/**
 * What forbids a removal, whichever rule proposed it. A guard knows nothing of rules: it holds one promise of what stays. The first guard that
 * forbids names itself, so that “why did this stay” has an answer.
 */
export interface Guard {
  name: string
  /** What it promises, in one sentence. */
  promises: string
  /** Would the removal break the promise? */
  forbids(page: Page, proposal: Proposal): boolean
}
