import { isJoiningWord } from '../evidence/isJoined.ts'
import type { Page } from '../page.ts'
import { imageOf, type Proposal } from '../proposal.ts'
import { type Guard, takesLines } from './guard.ts'

/** `where military action stops` may not be cut from `a truce where military action stops and aid comes`. */
export const bounded: Guard = {
  name: 'bounded',
  promises:
    'A cut begins and ends where a line or a sentence does, or at the very seam of a copy, and leaves no word hanging.',
  forbids: (page, proposal) => {
    if (takesLines(page, proposal) || isRightAfter(page, proposal)) return false
    return !beginsWell(page, proposal) || !endsWell(page, proposal)
  },
}

/** Directly after its original a copy may go: what stood before the original stands before what stands after the copy. */
function isRightAfter(_page: Page, proposal: Proposal): boolean {
  return imageOf(proposal, proposal.end - 1) + 1 === proposal.first
}

function beginsWell(page: Page, proposal: Proposal): boolean {
  const { first } = proposal
  if (isBound(page, first)) return true
  const origin = imageOf(proposal, first)
  return origin >= 0 && isBound(page, origin) && !isJoiningWord(page, first - 1) && !speaksBefore(page, first)
}

function endsWell(page: Page, proposal: Proposal): boolean {
  const { end } = proposal
  if (end === page.tokens.count || isBound(page, end)) return true
  const next = imageOf(proposal, end - 1) + 1
  return next > 0 && next < page.tokens.count && isBound(page, next) && !isJoiningWord(page, end)
}

const isBound = ({ sentence }: Page, token: number): boolean => sentence[token] === 1

/** A speaker keeps what he says: words before a cut in which one is named. */
const SPEAKER = 8

/** Does the sentence before the cut say no more than who speaks? */
function speaksBefore(page: Page, first: number): boolean {
  let from = first - 1
  while (from > 0 && page.sentence[from] === 0 && first - from <= SPEAKER) from--
  if (first - from > SPEAKER) return false
  for (let t = from; t < first; t++) if (isJoiningWord(page, t)) return true
  return false
}
