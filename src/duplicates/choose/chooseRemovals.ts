import { keepOriginals } from '../decide/keepOriginals.ts'
import type { Proposal } from '../decide/proposal.ts'
import { GUARDS } from '../guards/guards.ts'
import type { Page } from '../page.ts'
import { preferFuller } from './preferFuller.ts'

/** Which of the proposals go: the fuller of two versions stays, no guard forbids, and of what stands several times one stays. */
export function chooseRemovals(page: Page, proposals: readonly Proposal[]): Proposal[] {
  const versions = preferFuller(page, proposals)
  const allowed = versions.filter(proposal => !GUARDS.some(guard => guard.forbids(page, proposal)))
  return keepOriginals(page.tokens.count, allowed)
}
