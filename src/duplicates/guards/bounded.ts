import { type Proposal, repeatOf } from '../ask/proposal.ts'
import { isJoiningWord, isSayingWord } from '../evidence/isJoined.ts'
import type { SelfAlignment } from '../find/selfAlignment.ts'
import { type Guard, takesLines } from './guard.ts'

/** `where military action stops` may not be cut from `a truce where military action stops and aid comes`. */
export const bounded: Guard = {
  name: 'bounded',
  promises:
    'A cut begins and ends where a line or a sentence does, or at the very seam of a copy, and leaves no word hanging.',
  forbids: (aligned, proposal) => {
    if (takesLines(aligned, proposal) || isRightAfter(aligned, proposal)) return false
    return !beginsWell(aligned, proposal) || !endsWell(aligned, proposal)
  },
}

/** Directly after its original a copy may go: what stood before the original stands before what stands after the copy. */
function isRightAfter(_page: SelfAlignment, proposal: Proposal): boolean {
  return repeatOf(proposal, proposal.end - 1) + 1 === proposal.first
}

function beginsWell(aligned: SelfAlignment, proposal: Proposal): boolean {
  const { first } = proposal
  if (isBound(aligned, first)) return true
  const origin = repeatOf(proposal, first)
  return origin >= 0 && isBound(aligned, origin) && !isJoiningWord(aligned, first - 1) && !speaksBefore(aligned, first)
}

function endsWell(aligned: SelfAlignment, proposal: Proposal): boolean {
  const { end } = proposal
  if (end === aligned.tokens.count || isBound(aligned, end)) return true
  const next = repeatOf(proposal, end - 1) + 1
  return next > 0 && next < aligned.tokens.count && isBound(aligned, next) && !isJoiningWord(aligned, end)
}

const isBound = ({ sentence }: SelfAlignment, token: number): boolean => sentence[token] === 1

/** A speaker keeps what he says: words before a cut in which one is named. */
const SPEAKER = 8

/** Does the sentence before the cut say no more than who speaks? */
function speaksBefore(aligned: SelfAlignment, first: number): boolean {
  let from = first - 1
  while (from > 0 && aligned.sentence[from] === 0 && first - from <= SPEAKER) from--
  if (first - from > SPEAKER) return false
  for (let t = from; t < first; t++) if (isSayingWord(aligned, t)) return true
  return false
}
