import type { Cover } from '../coverRange.ts'
import { CUT, DECIDE } from '../thresholds.ts'
import { isQuotation } from './isQuotation.ts'
import { isSaidThrice } from './isSaidThrice.ts'
import { hasEllipsis, hasEndMark, isPrefix, isWhole, sourceLastLine, sourceLine, tokensIn } from './lines.ts'
import type { Sheet } from './sheet.ts'

/** What speaks for an earlier line being cut from a later, longer one. */
export interface CutEvidence {
  name: string
  holds(sheet: Sheet, line: number, cover: Cover, gone: (line: number) => boolean): boolean
}

export const CUT_EVIDENCE: readonly CutEvidence[] = [
  {
    // a teaser above the text
    name: 'with ellipsis',
    holds: (sheet, line, cover) => {
      if (!hasEllipsis(sheet, line)) return false
      return isPrefix(sheet, cover) && cover.tokens >= (cover.jumps === 0 ? DECIDE.ellipsis : DECIDE.joined)
    },
  },
  {
    // a first copy that broke off: the lines above it are copied below
    name: 'where a block was cut',
    holds: (sheet, line, cover, gone) => {
      const whole = sourceLine(sheet, cover)
      if (line === 0 || whole === 0 || cover.jumps > 0 || cover.tokens < CUT.afterBlock || !isPrefix(sheet, cover))
        return false
      const above = sheet.earlier(whole - 1)
      return gone(whole - 1) && above !== null && above.from >= 0 && sourceLastLine(sheet, above) === line - 1
    },
  },
  {
    // a caption or abstract that runs on in the paragraph
    name: 'touching',
    holds: (sheet, line, cover) =>
      cover.jumps === 0 &&
      cover.tokens >= CUT.touching &&
      isPrefix(sheet, cover) &&
      sourceLine(sheet, cover) === line + 1 &&
      !hasEndMark(sheet, line) &&
      tokensIn(sheet, line + 1) >= DECIDE.prose &&
      !isSaidThrice(sheet, line, cover),
  },
  {
    // the beginning of a paragraph that stands further down
    name: 'plain prefix',
    holds: (sheet, line, cover) =>
      cover.jumps === 0 &&
      cover.tokens >= CUT.plain &&
      isPrefix(sheet, cover) &&
      tokensIn(sheet, sourceLine(sheet, cover)) <= CUT.plainTimes * cover.tokens &&
      !isSaidThrice(sheet, line, cover),
  },
  {
    // the first prose of the page, and the next begins with it
    name: 'abstract',
    holds: (sheet, line, cover) => {
      const whole = sourceLine(sheet, cover)
      if (cover.jumps > 0 || cover.tokens < CUT.abstract || !isPrefix(sheet, cover)) return false
      if (sheet.proseBefore[line] > 0 || sheet.longBefore[whole] > sheet.longBefore[line + 1]) return false
      return !isSaidThrice(sheet, line, cover)
    },
  },
  {
    // a part of a paragraph, too long to be said by chance
    name: 'inside',
    holds: (sheet, line, cover) =>
      cover.jumps === 0 &&
      cover.tokens >= CUT.inside &&
      (cover.tokens >= DECIDE.quotation || !isQuotation(sheet.page, cover, sheet.page.tokens.lineFirst[line])),
  },
]

/** The name of the evidence that `line` is a part of what stands later and stays, or null. */
export function findCut(sheet: Sheet, line: number, gone: (line: number) => boolean, parts: Uint8Array): string | null {
  const cover = sheet.later(line)
  if (!isWhole(cover) || sheet.verse[line]) return null
  const from = sourceLine(sheet, cover)
  const to = sourceLastLine(sheet, cover)
  if (from <= line) return null
  let tokens = 0
  for (let l = from; l <= to; l++) {
    if (gone(l)) return null
    tokens += tokensIn(sheet, l)
  }
  if (tokens <= cover.tokens) return null
  if (restGoes(sheet, cover, parts)) return null
  return CUT_EVIDENCE.find(evidence => evidence.holds(sheet, line, cover, gone))?.name ?? null
}

/** Does most of what the whole says besides the cut copy go as a copy itself? Then it is the whole that is the copy. */
function restGoes({ page: { tokens, lineOf } }: Sheet, cover: Cover, parts: Uint8Array): boolean {
  const first = tokens.lineFirst[lineOf[cover.from]]
  const end = tokens.lineFirst[lineOf[cover.to - 1] + 1]
  let going = 0
  for (let t = first; t < end; t++) if (parts[t] && (t < cover.from || t >= cover.to)) going++
  return going * 2 > end - first - (cover.to - cover.from)
}
