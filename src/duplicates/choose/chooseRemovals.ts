import { uint8Array } from '../../text/arena.ts'
import { GUARDS } from '../guards/guards.ts'
import type { Page } from '../page.ts'
import type { Proposal } from '../proposal.ts'
import type { Sheet } from '../sheet.ts'
import type { Trace } from '../trace.ts'
import { keepOriginals } from './keepOriginals.ts'
import { preferBody } from './preferBody.ts'
import { preferFuller } from './preferFuller.ts'

/**
 * Which of the proposals go: the fuller of two versions stays, and what stands in the run of the article; no guard forbids; and of what stands
 * several times one stays.
 */
export function chooseRemovals(sheet: Sheet, proposals: readonly Proposal[]): Proposal[] {
  const { page, trace } = sheet
  const allowed = askGuards(page, preferBody(sheet, preferFuller(page, proposals)), trace)
  const goes = keepOriginals(page.tokens.count, allowed)
  if (trace)
    for (const proposal of allowed) if (!goes.includes(proposal)) trace.refusals.push({ proposal, by: 'last copy' })
  return goes
}

/** What stays because of one guard may be what another counts on, so they are asked until none forbids more. */
function askGuards(page: Page, proposals: readonly Proposal[], trace: Trace | null): Proposal[] {
  let left = [...proposals]
  for (;;) {
    const goes = uint8Array(page.tokens.count)
    for (const { first, end } of left) goes.fill(1, first, end)
    const allowed = left.filter(proposal => {
      const guard = GUARDS.find(({ forbids }) => forbids(page, proposal, goes))
      if (guard) trace?.refusals.push({ proposal, by: guard.name })
      return !guard
    })
    if (allowed.length === left.length) return allowed
    left = allowed
  }
}
