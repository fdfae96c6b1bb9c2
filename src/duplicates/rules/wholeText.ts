import type { Run } from '../ask/run.ts'
import type { ComparedText } from '../compare/comparedText.ts'
import { hasEndMark, isWhole, sourceLastLine, sourceLine } from '../evidence/lines.ts'
import { isInOrder, sumOf } from '../evidence/runSum.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'

export const wholeText: LinesRule = {
  name: 'whole-text',
  kind: 'copy',
  because: 'All that a short text says, again in the same order, is the text printed twice.',
  finds: 'A headline and two sentences, all twice; three lines in a loop.',
  keeps: 'A song of one stanza, sung again with another last line; rows of a table that alternate.',
  conditions: [
    {
      name: 'has three lines',
      holds: (compared, run) => lastOf(compared, run) - run.first + 1 >= DECIDE.documentLines,
    },
    { name: 'ends the text', holds: (compared, run) => lastOf(compared, run) === compared.lineCount - 1 },
    {
      name: 'repeats all that stands above it',
      holds: (compared, run) => {
        const from = sourceLine(compared, compared.earlier(run.first)!)
        // a loop overlaps its original
        return from <= 1 && from + lastOf(compared, run) - run.first + 1 >= run.first && isInOrder(compared, run)
      },
    },
    {
      name: 'is no table, whose rows come back without stops below a line of their own',
      holds: (compared, run) => {
        const from = sourceLine(compared, compared.earlier(run.first)!)
        const loops = run.last - run.first >= run.first - from
        return from === 0 || !loops || hasEndMark(compared, run.first)
      },
    },
    {
      name: 'has twenty words, all equal',
      holds: (compared, run) =>
        sumOf(compared, run).exact &&
        compared.words(firstToken(compared, run.first), firstToken(compared, lastOf(compared, run) + 1)) >=
          DECIDE.document,
    },
  ],
}

const firstToken = ({ aligned: { tokens } }: ComparedText, line: number): number => tokens.lineFirst[line]

/** The last line of a run, or the one below it where that says all that the next line of the original says, and more. */
function lastOf(compared: ComparedText, run: Run): number {
  const original = sourceLastLine(compared, compared.earlier(run.last)!) + 1
  const fuller = original < run.first ? compared.later(original) : null
  return isWhole(fuller) && sourceLine(compared, fuller) === run.last + 1 ? run.last + 1 : run.last
}
