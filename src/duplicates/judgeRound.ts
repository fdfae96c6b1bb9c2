import { int32Array } from '../text/arena.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Proposal } from './ask/proposal.ts'
import { proposeCopies } from './ask/proposeCopies.ts'
import { chooseRemovals } from './choose/chooseRemovals.ts'
import { compareText } from './compare/compareText.ts'
import type { CopyOptions } from './copyOptions.ts'
import { findHeadlineCopies } from './find/findHeadlineCopies.ts'
import { findRepeats } from './find/findRepeats.ts'
import { lineOfTokens } from './find/linkTokens.ts'
import { alignText } from './find/selfAlignment.ts'
import type { Headline } from './headline.ts'
import { isAllowed } from './remove/isAllowed.ts'
import { noneRemoved, remove } from './remove/removedTokens.ts'
import { type TokenCopy, toCopies } from './remove/toCopies.ts'
import { tokenRange } from './tokenRange.ts'
import type { Trace } from './trace.ts'

/** How often a text is decided again without the copies that the options forbid. */
const RETRIES = 4

/** What goes from a text in one round, and the copies that it makes of it. */
export interface Judged {
  proposals: Proposal[]
  /** Null where they are too many to be told: then nothing may go. */
  copies: TokenCopy[] | null
}

/** What goes from a text in one round: found, decided, and allowed by the options. Null where nothing does. */
export function judgeRound(tokens: Tokens, headline: Headline | null, options: CopyOptions): Judged | null {
  const range = headline && tokenRange(tokens, headline)
  const headlineLine = range ? lineAt(tokens, range.first) : -1
  const titles = range ? findHeadlineCopies(tokens, range, headlineLine) : []
  const near = findRepeats(tokens)
  if (titles.length === 0 && !near) return null
  const aligned = alignText(tokens, range, near, titles.length > 0)
  if (!aligned) return null
  const trace: Trace | null = options.trace ? { tokens, answers: [], refusals: [], removals: [] } : null
  const compared = compareText(
    aligned,
    range ? { line: headlineLine, range } : null,
    titles,
    new Set(options.without),
    trace,
  )
  const proposed = allowed(tokens, chooseRemovals(compared, proposeCopies(compared, titles)), options)
  if (trace) options.trace?.({ ...trace, removals: proposed?.proposals ?? [] })
  return proposed
}

function allowed(tokens: Tokens, all: Proposal[], options: CopyOptions): Judged | null {
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
