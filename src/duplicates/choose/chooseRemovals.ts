import { uint8Array } from '../../text/arena.ts'
import type { Proposal } from '../ask/proposal.ts'
import type { ComparedText } from '../compare/comparedText.ts'
import type { SelfAlignment } from '../find/selfAlignment.ts'
import { GUARDS } from '../guards/guards.ts'
import type { Trace } from '../trace.ts'
import { keepOriginals } from './keepOriginals.ts'
import { preferBody } from './preferBody.ts'
import { preferFuller } from './preferFuller.ts'

/**
 * Which of the proposals go: the fuller of two versions stays, and what stands in the run of the article; no guard forbids; and of what stands
 * several times one stays.
 */
export function chooseRemovals(compared: ComparedText, proposals: readonly Proposal[]): Proposal[] {
  const { aligned, trace } = compared
  const allowed = askGuards(aligned, preferBody(compared, preferFuller(aligned, proposals)), trace)
  const goes = keepOriginals(aligned.tokens.count, allowed)
  if (trace)
    for (const proposal of allowed) if (!goes.includes(proposal)) trace.refusals.push({ proposal, by: 'last copy' })
  return goes
}

/** What stays because of one guard may be what another counts on, so they are asked until none forbids more. */
function askGuards(aligned: SelfAlignment, proposals: readonly Proposal[], trace: Trace | null): Proposal[] {
  let left = [...proposals]
  for (;;) {
    const goes = uint8Array(aligned.tokens.count)
    for (const { first, end } of left) goes.fill(1, first, end)
    const allowed = left.filter(proposal => {
      for (const guard of GUARDS)
        if (guard.forbids(aligned, proposal, goes)) {
          trace?.refusals.push({ proposal, by: guard.name })
          return false
        }
      return true
    })
    if (allowed.length === left.length) return allowed
    left = allowed
  }
}
