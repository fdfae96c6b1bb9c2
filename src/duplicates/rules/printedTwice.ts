import { isSung } from '../evidence/isSung.ts'
import {
  hasDigitOrQuestion,
  isPrefix,
  isSuffix,
  isTwice,
  isWhole,
  lengthOf,
  sourceLastLine,
  sourceLine,
} from '../evidence/lines.ts'
import { isInOrder, sumOf } from '../evidence/runSum.ts'
import type { Run } from '../findRuns.ts'
import type { Sheet } from '../sheet.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'

export const printedTwice: LinesRule = {
  name: 'printed-twice',
  kind: 'copy',
  because: 'A paragraph that stands directly after itself was printed twice.',
  finds: '`A A` or `A B A B` between other paragraphs.',
  keeps: 'A line of a song that is sung twice; rows of numbers.',
  conditions: [
    { name: 'stands directly after its original', holds: isBesideOriginal },
    {
      name: 'says what its original says, line by line',
      holds: (sheet, run) => linesOf(run).every(line => isWhole(sheet.earlier(line))),
    },
    {
      name: 'has five words and thirty letters, or seven words',
      holds: (sheet, run) => {
        const { words } = sumOf(sheet, run)
        const length = linesOf(run).reduce((sum, line) => sum + lengthOf(sheet, line), 0)
        return words >= DECIDE.adjacentLong || (words >= DECIDE.adjacent && length >= DECIDE.adjacentLength)
      },
    },
    {
      name: 'is prose, or stands just twice and is not sung',
      holds: (sheet, run) =>
        sumOf(sheet, run).longest >= DECIDE.blockLine ||
        (linesOf(run).every(line => isTwice(sheet, line) && !hasDigitOrQuestion(sheet, line)) && !isSung(sheet, run)),
    },
  ],
}

const linesOf = ({ first, last }: Run): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** Does a run stand directly after the whole lines that it repeats? */
function isBesideOriginal(sheet: Sheet, run: Run): boolean {
  const first = sheet.earlier(run.first)!
  const last = sheet.earlier(run.last)!
  const lines = run.last - run.first + 1
  if (sourceLine(sheet, first) !== run.first - lines || sourceLastLine(sheet, last) !== run.first - 1) return false
  return isInOrder(sheet, run) && isPrefix(sheet, first) && isSuffix(sheet, last)
}
