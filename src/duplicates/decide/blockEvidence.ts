import { DECIDE } from '../thresholds.ts'
import type { Evidence } from './evidence.ts'
import type { Run } from './findRuns.ts'
import { isParallel } from './isParallel.ts'
import { isSung } from './isSung.ts'
import {
  hasDigitOrQuestion,
  isPrefix,
  isSuffix,
  isTwice,
  isWhole,
  lengthOf,
  sourceLastLine,
  sourceLine,
  textOf,
} from './lines.ts'
import { isFaithful, isInOrder, sumOf, tokensWithSeams } from './runSum.ts'
import { proseBetween, type Sheet } from './sheet.ts'

/** Evidence for runs of lines, of one line too. */
export const blockEvidence: readonly Evidence[] = [
  {
    // nobody writes forty words twice
    name: 'long block',
    kind: 'copy',
    holds: (sheet, run) => {
      const sum = sumOf(sheet, run)
      if (tokensWithSeams(sheet, run, sum) < DECIDE.block) return false
      return sum.longest >= DECIDE.blockLine && isFaithful(sheet, run, sum) && !isParallel(sheet, run, sum)
    },
  },
  {
    // poems and lists scraped twice: short lines, but half of the text
    name: 'half the document',
    kind: 'copy',
    holds: (sheet, run) => {
      const sum = sumOf(sheet, run)
      const { count, lineFirst } = sheet.page.tokens
      // rows that repeat the row before them are no second half
      const apart = lineFirst[run.first] - sheet.earlier(run.first)!.from >= DECIDE.block
      if (sum.tokens < DECIDE.half || sum.tokens < DECIDE.halfShare * count || !apart) return false
      return isFaithful(sheet, run, sum) && !isParallel(sheet, run, sum)
    },
  },
  {
    // a short text, all of it, again
    name: 'whole document',
    kind: 'copy',
    holds: (sheet, run) => {
      const lines = run.last - run.first + 1
      const from = sourceLine(sheet, sheet.earlier(run.first)!)
      if (lines < DECIDE.documentLines || run.last !== sheet.lineCount - 1) return false
      if (from > 1 || from + lines !== run.first || !isInOrder(sheet, run)) return false
      const sum = sumOf(sheet, run)
      return sum.exact && sum.tokens >= DECIDE.document
    },
  },
  {
    // a menu above and below the text
    name: 'list twice',
    kind: 'menu',
    holds: (sheet, run) => {
      const lines = run.last - run.first + 1
      if (lines < DECIDE.menuLines || !isInOrder(sheet, run)) return false
      const sum = sumOf(sheet, run)
      if (!sum.exact || sum.tokens > DECIDE.menuWords * lines) return false
      const first = sourceLine(sheet, sheet.earlier(run.first)!)
      const end = sourceLastLine(sheet, sheet.earlier(run.last)!) + 1
      // cells of tables and ingredients stand between paragraphs, menus at the head or the foot of a page
      const outside = !proseBetween(sheet, 0, first) || !proseBetween(sheet, run.last + 1, sheet.lineCount)
      return outside && proseBetween(sheet, end, run.first) && countNumbered(sheet, run) * 2 < lines
    },
  },
  {
    // a paragraph printed twice; refrains and rows of tables come three times, or with digits
    name: 'adjacent',
    kind: 'copy',
    holds: (sheet, run) => {
      if (!isBesideOriginal(sheet, run)) return false
      const sum = sumOf(sheet, run)
      let length = 0
      let once = true
      for (let line = run.first; line <= run.last; line++) {
        if (!isWhole(sheet.earlier(line))) return false
        length += lengthOf(sheet, line)
        once &&= isTwice(sheet, line) && !hasDigitOrQuestion(sheet, line)
      }
      if (length < DECIDE.adjacentLength || sum.tokens < DECIDE.adjacent) return false
      return sum.longest >= DECIDE.blockLine || (once && !isSung(sheet, run))
    },
  },
]

function countNumbered(sheet: Sheet, run: Run): number {
  let count = 0
  for (let line = run.first; line <= run.last; line++) if (/\p{Nd}/u.test(textOf(sheet, line))) count++
  return count
}

/** Does a run stand directly after the whole lines that it repeats? */
function isBesideOriginal(sheet: Sheet, run: Run): boolean {
  const first = sheet.earlier(run.first)!
  const last = sheet.earlier(run.last)!
  const lines = run.last - run.first + 1
  if (sourceLine(sheet, first) !== run.first - lines || sourceLastLine(sheet, last) !== run.first - 1) return false
  return isInOrder(sheet, run) && isPrefix(sheet, first) && isSuffix(sheet, last)
}
