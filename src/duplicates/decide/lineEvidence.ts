import type { Cover } from '../coverRange.ts'
import { DECIDE } from '../thresholds.ts'
import type { Evidence } from './evidence.ts'
import type { Run } from './findRuns.ts'
import { isAmongAlike } from './isAmongAlike.ts'
import { isParallel } from './isParallel.ts'
import { isQuotation } from './isQuotation.ts'
import { isTeaser } from './isTeaser.ts'
import {
  hasEllipsis,
  isPrefix,
  isSuffix,
  isTwice,
  isWhole,
  sourceLastLine,
  sourceLine,
  textOf,
  tokensIn,
} from './lines.ts'
import { longBetween, type Sheet } from './sheet.ts'

/** Evidence for single lines. */
export const lineEvidence: readonly Evidence[] = [
  {
    // abstract, then lead
    name: 'lead again',
    kind: 'copy',
    holds: (sheet, run) => {
      const cover = single(sheet, run)
      if (!cover || cover.tokens < DECIDE.lead) return false
      const origin = sourceLine(sheet, cover)
      if (origin - (sheet.headline?.line ?? -1) > DECIDE.leadLines) return false
      if (longBetween(sheet, 0, origin) || longBetween(sheet, origin + 1, run.first)) return false
      if (origin !== sourceLastLine(sheet, cover) || tokensIn(sheet, origin) > 2 * cover.tokens) return false
      return isTwice(sheet, run.first) && !isParallel(sheet, run)
    },
  },
  {
    // a paragraph pasted again; set phrases of courts and protocol stand among lines that differ in a name
    name: 'isolated',
    kind: 'copy',
    holds: (sheet, run) => {
      const cover = single(sheet, run)
      if (!cover || cover.jumps > 0 || cover.tokens < DECIDE.isolatedTwice) return false
      const first = sheet.page.tokens.lineFirst[run.first]
      if (cover.tokens < DECIDE.quotation && isQuotation(sheet.page, cover, first)) return false
      if (isAmongAlike(sheet, run.first) || isParallel(sheet, run)) return false
      if (cover.tokens < DECIDE.quotation && /[?؟？][^\p{L}\p{N}]*$/u.test(textOf(sheet, run.first).slice(-16)))
        return false
      return cover.tokens >= DECIDE.isolated || (isTwice(sheet, run.first) && !/[?؟？]/.test(textOf(sheet, run.first)))
    },
  },
  {
    // a teaser, of the headline and the lead joined too
    name: 'cut, ellipsis',
    kind: 'cut',
    holds: (sheet, run) => {
      const cover = single(sheet, run)
      // what is no longer than the line was not cut; some writers end every line in dots
      if (!cover || cover.jumps > 1 || !isPrefix(sheet, cover) || isSuffix(sheet, cover)) return false
      return cover.tokens >= (cover.jumps === 0 ? DECIDE.ellipsis : DECIDE.joined) && hasEllipsis(sheet, run.first)
    },
  },
  {
    // a link that stands in two boxes
    name: 'teaser twice',
    kind: 'copy',
    holds: (sheet, run) => {
      const cover = single(sheet, run)
      if (!cover || !isTeaser(sheet, run.first) || isParallel(sheet, run)) return false
      return cover.tokens >= DECIDE.teaserAlone || [run.first - 1, run.first + 1].some(line => isTeaser(sheet, line))
    },
  },
  {
    // what is left of a tag
    name: 'markup',
    kind: 'copy',
    holds: (sheet, run) =>
      single(sheet, run) !== null && /[a-z-]=["'][^"']*["']/i.test(textOf(sheet, run.first).slice(0, 2000)),
  },
]

/** The cover of a run of one line that is a whole copy. */
function single(sheet: Sheet, run: Run): Cover | null {
  const cover = sheet.earlier(run.first)
  return run.first === run.last && isWhole(cover) ? cover : null
}
