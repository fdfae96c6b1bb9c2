import { int32Array } from '../../text/arena.ts'
import { isWhole, sourceLastLine, sourceLine, wordsIn } from '../evidence/lines.ts'
import type { Proposal } from '../proposal.ts'
import type { Sheet } from '../sheet.ts'
import { DECIDE } from '../thresholds.ts'

/**
 * Of two equal lines the one in the run of the article stays: one that stands between prose that stands nowhere else, not among key points above
 * it. Where both do, or neither, the first stays.
 */
export function preferBody(sheet: Sheet, proposals: readonly Proposal[]): Proposal[] {
  return proposals.map(proposal => {
    const line = originalLine(sheet, proposal)
    if (line < 0) return proposal
    const { page } = sheet
    const copy = page.lineOf[proposal.first]
    if (neighbours(sheet, copy) < 2 || neighbours(sheet, line) > 1) return proposal
    const image = int32Array(page.tokens.count, -1)
    for (let t = proposal.first; t < proposal.end; t++) if (page.earlier[t] >= 0) image[page.earlier[t]] = t
    const { lineFirst } = page.tokens
    return { ...proposal, first: lineFirst[line], end: lineFirst[line + 1], image }
  })
}

/** The line above that a single line of prose repeats as it is, or −1. */
function originalLine(sheet: Sheet, { first, end, kind, image }: Proposal): number {
  const { page } = sheet
  const line = page.lineOf[first]
  const { lineFirst } = page.tokens
  if (kind !== 'copy' || image !== page.earlier || first !== lineFirst[line] || end !== lineFirst[line + 1]) return -1
  const cover = sheet.earlier(line)
  if (!isWhole(cover) || cover.words < DECIDE.lead) return -1
  const origin = sourceLine(sheet, cover)
  const same = cover.from === lineFirst[origin] && cover.to === lineFirst[origin + 1]
  return same && sourceLastLine(sheet, cover) === origin ? origin : -1
}

/** How many of the lines above and below are the headline, or prose that stands nowhere else. */
const neighbours = (sheet: Sheet, line: number): number =>
  [line - 1, line + 1].filter(
    other =>
      other >= 0 &&
      other < sheet.lineCount &&
      (other === sheet.headline?.line ||
        (wordsIn(sheet, other) >= DECIDE.lead && !isWhole(sheet.earlier(other)) && !isWhole(sheet.later(other)))),
  ).length
