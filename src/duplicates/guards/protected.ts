import { findListings } from '../../text/findListings.ts'
import type { Page } from '../page.ts'
import { imageOf, type Proposal } from '../proposal.ts'
import { type TokenRange, tokenRange } from '../tokenRange.ts'
import type { Guard } from './guard.ts'

/** A line of `<li>` is no copy in a listing; `example.org` is none in `[example.org](https://example.org)`. */
export const protectedParts: Guard = {
  name: 'protected',
  promises: 'Code, addresses, links and tags go whole, word for word, or not at all.',
  forbids: (page, proposal, goes) =>
    partsOf(page).some(
      ({ first, end }) =>
        first < proposal.end &&
        proposal.first < end &&
        !(isGone(goes, first, end) && isExact(page, proposal, first, end)),
    ),
}

const known = new WeakMap<Page, TokenRange[]>()

function partsOf(page: Page): TokenRange[] {
  let parts = known.get(page)
  if (!parts) {
    parts = findListings(page.tokens.text).flatMap(range => tokenRange(page.tokens, range) ?? [])
    known.set(page, parts)
  }
  return parts
}

function isGone(goes: Uint8Array, first: number, end: number): boolean {
  for (let t = first; t < end; t++) if (!goes[t]) return false
  return true
}

/** Is what a proposal takes of the range one piece of the original, letter for letter? */
function isExact({ tokens }: Page, proposal: Proposal, first: number, end: number): boolean {
  if (proposal.kind === 'title') return true
  for (let t = Math.max(first, proposal.first); t < Math.min(end, proposal.end); t++) {
    const j = imageOf(proposal, t)
    if (j < 0 || tokens.hash[j] !== tokens.hash[t]) return false
    if (t > Math.max(first, proposal.first) && j !== imageOf(proposal, t - 1) + 1) return false
  }
  return true
}
