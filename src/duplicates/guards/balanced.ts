import type { Proposal } from '../proposal.ts'
import type { Page } from '../page.ts'
import type { Guard } from './guard.ts'

/** `(the first` is no part that may go, nor is `[address]` of `[address](address)`. */
export const balanced: Guard = {
  name: 'balanced',
  promises: 'Brackets, quotes and links that were balanced stay so.',
  forbids: (page, proposal) => !isWholeLines(page, proposal) && !isBalanced(page, proposal),
}

function isWholeLines({ tokens, lineOf }: Page, { first, end }: Proposal): boolean {
  return tokens.lineFirst[lineOf[first]] === first && tokens.lineFirst[lineOf[end - 1] + 1] === end
}

const OPENING = '([{«“„<'
const CLOSING = ')]}»”“>'

/** Does a part close what it opens and open what it closes? */
function isBalanced(page: Page, proposal: Proposal): boolean {
  const { text, start, end: ends, lineFirst, lineStart, lineEnd } = page.tokens
  const { first, end } = proposal
  const line = page.lineOf[first]
  const from = first === lineFirst[line] ? lineStart[line] : ends[first - 1]
  const last = page.lineOf[end - 1]
  const to = end === lineFirst[last + 1] ? lineEnd[last] : start[end]
  const open: string[] = []
  // what stands between the last kept word and the first that goes belongs to either
  const inner = text.slice(start[first], ends[end - 1])
  for (const char of inner) {
    const opens = OPENING.indexOf(char)
    if (opens >= 0) open.push(CLOSING[opens])
    else if (CLOSING.includes(char) && open.pop() !== char) return closesBefore(text, from, start[first], char) && open.length === 0
  }
  if (open.length === 0) return true
  const after = text.slice(ends[end - 1], to)
  return open.every(char => after.includes(char))
}

/** Does the part itself open, before its first word, what it closes? */
const closesBefore = (text: string, from: number, first: number, char: string): boolean =>
  text.slice(from, first).includes(OPENING[CLOSING.indexOf(char)])
