import { repeatOf } from '../ask/proposal.ts'
import { findDifferences } from '../compare/findDifferences.ts'
import { ownEnd } from '../compare/ownEnd.ts'
import { type Guard, takesLines } from './guard.ts'

/** `The council agreed.` is not covered by `The council did not agree.` */
export const covered: Guard = {
  name: 'covered',
  promises: 'All that goes is said by what stays, in order, but for spelling, marks and line breaks.',
  forbids: (aligned, proposal) => {
    // what stands beside a headline that is said again, outlet, section, tags, does not count
    if (proposal.kind === 'title' || proposal.edited) return false
    const { tokens, lineOf } = aligned
    const { first, end } = proposal
    const line = lineOf[first]
    const whole = takesLines(aligned, proposal)
    const stop = whole ? Math.max(first + 1, ownEnd(tokens, line)) : end
    const found = findDifferences(aligned, first, stop, t => repeatOf(proposal, t), whole)
    return found.own > 0 || found.typos > 0 || found.senses > 0
  },
}
