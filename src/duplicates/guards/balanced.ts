import type { Page } from '../page.ts'
import { imageOf, type Proposal } from '../proposal.ts'
import { cutEnd, cutStart } from '../removalRanges.ts'
import { type Guard, takesLines } from './guard.ts'

/** `(the first` is no part that may go, nor is `[address]` of `[address](address)`. */
export const balanced: Guard = {
  name: 'balanced',
  promises: 'Brackets, quotes and links that were balanced stay so.',
  forbids: (page, proposal) => !takesLines(page, proposal) && unbalances(page, proposal),
}

/** Pairs that a cut may tear; a straight quotation mark closes itself. */
const PAIRS: readonly [string, string][] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['«', '»'],
  ['“', '”'],
  ['「', '」'],
  ['\ufd3f', '\ufd3e'],
]

/** Is there a pair that the line balances now and would not without the part? */
function unbalances(page: Page, proposal: Proposal): boolean {
  const { first, end } = proposal
  const { text, lineStart, lineEnd } = page.tokens
  const line = page.lineOf[first]
  const from = cutStart(page.tokens, page.lineOf, first)
  const to = cutEnd(page.tokens, page.lineOf, end - 1)
  const part = text.slice(from, to)
  const before = text.slice(lineStart[line], from)
  const after = text.slice(to, lineEnd[line])
  for (const [open, close] of PAIRS) {
    if (!part.includes(open) && !part.includes(close)) continue
    const depth = (s: string): number => count(s, open) - count(s, close)
    if (depth(part) !== 0 && depth(before) + depth(part) + depth(after) === 0) return true
  }
  // directly after its original a copy leaves as many as one of them had
  if (imageOf(proposal, end - 1) + 1 === first) return false
  return count(part, '"') % 2 === 1 && count(before + after, '"') % 2 === 1
}

function count(text: string, char: string): number {
  let times = 0
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) times++
  return times
}
