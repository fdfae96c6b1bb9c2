import { int32Array } from '../text/arena.ts'
import type { Tokens } from '../text/tokens.ts'
import { chooseRemovals } from './choose/chooseRemovals.ts'
import type { CopyOptions } from './copyOptions.ts'
import { lineOfTokens } from './findImages.ts'
import { findRepeats } from './findRepeats.ts'
import { findTitleCopies } from './findTitleCopies.ts'
import { isAllowed } from './isAllowed.ts'
import { toPage } from './page.ts'
import type { Proposal } from './proposal.ts'
import { proposeCopies } from './proposeCopies.ts'
import { noneRemoved, remove } from './removedTokens.ts'
import type { Headline } from './settle.ts'
import { toSheet } from './sheet.ts'
import { type TokenCopy, toCopies } from './toCopies.ts'
import { tokenRange } from './tokenRange.ts'
import type { Trace } from './trace.ts'

/** How often a text is decided again without the copies that the options forbid. */
const RETRIES = 4

/** What goes from a text in one round, and the copies that it makes of it. */
export interface Proposed {
  proposals: Proposal[]
  /** Null where they are too many to be told: then nothing may go. */
  copies: TokenCopy[] | null
}

/** What goes from a text in one round: found, decided, and allowed by the options. Null where nothing does. */
export function propose(tokens: Tokens, headline: Headline | null, options: CopyOptions): Proposed | null {
  const range = headline && tokenRange(tokens, headline)
  const headlineLine = range ? lineAt(tokens, range.first) : -1
  const titles = range ? findTitleCopies(tokens, range, headlineLine) : []
  const near = findRepeats(tokens)
  if (titles.length === 0 && !near) return null
  const page = toPage(tokens, range, near, titles.length > 0)
  if (!page) return null
  const trace: Trace | null = options.trace ? { tokens, answers: [], refusals: [], removals: [] } : null
  const sheet = toSheet(page, range ? { line: headlineLine, range } : null, titles, new Set(options.without), trace)
  const proposed = allowed(tokens, chooseRemovals(sheet, proposeCopies(sheet, titles)), options)
  if (trace) options.trace?.({ ...trace, removals: proposed?.proposals ?? [] })
  return proposed
}

function allowed(tokens: Tokens, all: Proposal[], options: CopyOptions): Proposed | null {
  let proposals = all
  const lineOf = proposals.length > 0 ? lineOfTokens(tokens) : int32Array(0)
  for (let times = 0; proposals.length > 0 && times < RETRIES; times++) {
    const removed = noneRemoved(tokens.count)
    remove(removed, proposals, null)
    const copies = toCopies(tokens, lineOf, removed)
    if (!copies) return { proposals, copies }
    const forbidden = new Set<number>()
    for (const copy of copies)
      if (!isAllowed(tokens, copy, options))
        for (let t = copy.first; t <= copy.last; t++) forbidden.add(removed.proposal[t])
    if (forbidden.size === 0) return { proposals, copies }
    proposals = proposals.filter((_, index) => !forbidden.has(index))
  }
  return null
}

function lineAt({ lineFirst, lineCount }: Tokens, token: number): number {
  let low = 0
  let high = lineCount - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lineFirst[middle] <= token) low = middle
    else high = middle - 1
  }
  return low
}
