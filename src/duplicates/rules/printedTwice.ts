import type { Run } from '../ask/run.ts'
import type { ComparedText } from '../compare/comparedText.ts'
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
      holds: (compared, run) => linesOf(run).every(line => isWhole(compared.earlier(line))),
    },
    {
      name: 'has five words and thirty letters, or seven words',
      holds: (compared, run) => {
        const { words } = sumOf(compared, run)
        const length = linesOf(run).reduce((sum, line) => sum + lengthOf(compared, line), 0)
        return words >= DECIDE.adjacentLong || (words >= DECIDE.adjacent && length >= DECIDE.adjacentLength)
      },
    },
    {
      name: 'is prose, or stands just twice and is not sung',
      holds: (compared, run) =>
        sumOf(compared, run).longest >= DECIDE.blockLine ||
        (linesOf(run).every(line => isTwice(compared, line) && !hasDigitOrQuestion(compared, line)) &&
          !isSung(compared, run)),
    },
  ],
}

const linesOf = ({ first, last }: Run): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** Does a run stand directly after the whole lines that it repeats? */
function isBesideOriginal(compared: ComparedText, run: Run): boolean {
  const first = compared.earlier(run.first)!
  const last = compared.earlier(run.last)!
  const lines = run.last - run.first + 1
  if (sourceLine(compared, first) !== run.first - lines || sourceLastLine(compared, last) !== run.first - 1)
    return false
  return isInOrder(compared, run) && isPrefix(compared, first) && isSuffix(compared, last)
}
