import { int32Array } from '../../text/arena.ts'
import { findDifferences } from '../compare/findDifferences.ts'
import { isWhole, sourceLastLine, sourceLine, wordsIn } from '../evidence/lines.ts'
import type { Proposal } from '../proposal.ts'
import type { Sheet } from '../sheet.ts'
import { DECIDE } from '../thresholds.ts'

/**
 * Of a line of prose that stands twice the one in the run of the article stays: one between prose that stands nowhere else, not one among key
 * points or in an introduction. Where the original says more than that line, both stay; where both stand so, or neither, the first stays.
 */
export function preferBody(sheet: Sheet, proposals: readonly Proposal[]): Proposal[] {
  return proposals.flatMap(proposal => {
    const { page } = sheet
    const { lineFirst } = page.tokens
    const copy = page.lineOf[proposal.first]
    const original = originalLine(sheet, proposal)
    if (original < 0 || neighbours(sheet, copy) < 2 || neighbours(sheet, original) > 1) return proposal
    const image = int32Array(page.tokens.count, -1)
    for (let t = proposal.first; t < proposal.end; t++) if (page.earlier[t] >= 0) image[page.earlier[t]] = t
    const instead = { ...proposal, first: lineFirst[original], end: lineFirst[original + 1], image }
    const { own, senses } = findDifferences(page, instead.first, instead.end, t => image[t], false)
    return own === 0 && senses === 0 ? instead : []
  })
}

/** The line above that a single line of prose repeats, or −1. */
function originalLine(sheet: Sheet, { first, end, kind, image }: Proposal): number {
  const { page } = sheet
  const line = page.lineOf[first]
  const { lineFirst } = page.tokens
  if (kind !== 'copy' || image !== page.earlier || first !== lineFirst[line] || end !== lineFirst[line + 1]) return -1
  const cover = sheet.earlier(line)
  if (!isWhole(cover) || cover.words < DECIDE.lead) return -1
  const origin = sourceLine(sheet, cover)
  return sourceLastLine(sheet, cover) === origin && origin < line - 1 ? origin : -1
}

/** A subhead may stand between two paragraphs. */
const REACH = 2
/** A line of which so much stands elsewhere too is no part of the body. */
const REPEATED = 0.5

/** On how many sides, above and below, the headline or prose that stands nowhere else is next, over a subhead. */
const neighbours = (sheet: Sheet, line: number): number =>
  ([-1, 1] as const).filter(direction => {
    for (let step = 1; step <= REACH; step++) {
      const other = line + direction * step
      if (other < 0 || other >= sheet.lineCount) return false
      if (other === sheet.headline?.line) return true
      if (wordsIn(sheet, other) >= DECIDE.lead) return !isRepeated(sheet, other)
    }
    return false
  }).length

const isRepeated = (sheet: Sheet, line: number): boolean =>
  [sheet.earlier(line), sheet.later(line)].some(cover => cover !== null && cover.matched >= REPEATED * cover.tokens)
