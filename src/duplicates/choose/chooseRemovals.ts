import { GUARDS } from '../guards/guards.ts'
import type { Proposal } from '../proposal.ts'
import type { Sheet } from '../sheet.ts'
import { keepOriginals } from './keepOriginals.ts'
import { preferFuller } from './preferFuller.ts'

/** Which of the proposals go: the fuller of two versions stays, no guard forbids, and of what stands several times one stays. */
export function chooseRemovals({ page, trace }: Sheet, proposals: readonly Proposal[]): Proposal[] {
  const allowed = preferFuller(page, proposals).filter(proposal => {
    const guard = GUARDS.find(({ forbids }) => forbids(page, proposal))
    if (guard) trace?.refusals.push({ proposal, by: guard.name })
    return !guard
  })
  const goes = keepOriginals(page.tokens.count, allowed)
  if (trace) for (const proposal of allowed) if (!goes.includes(proposal)) trace.refusals.push({ proposal, by: 'last copy' })
  return goes
}
