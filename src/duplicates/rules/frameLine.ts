import { hasEndMark, isPrefix, isSuffix, isTwice, sourceLine } from '../evidence/lines.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'
import { comparisonOf, isSingleCopy } from './single.ts'

export const frameLine: LinesRule = {
  name: 'frame-line',
  kind: 'menu',
  because: 'A line right above the body and again right below it frames it: a share box, a credit, a section.',
  finds: '`Share this article with your friends` below the headline and at the end.',
  keeps: 'A refrain that opens a poem and closes it.',
  conditions: [
    isSingleCopy,
    { name: 'has three words', holds: (compared, run) => comparisonOf(compared, run).words >= DECIDE.menuWords },
    {
      name: 'is a whole line without end mark, that stands just twice',
      holds: (compared, run) => {
        const comparison = comparisonOf(compared, run)
        if (!isPrefix(compared, comparison) || !isSuffix(compared, comparison)) return false
        return !hasEndMark(compared, run.first) && isTwice(compared, run.first)
      },
    },
    {
      name: 'stands below all prose, its original above it, and is no headline',
      holds: (compared, run) => {
        const { proseBefore, lineCount, headline } = compared
        const origin = sourceLine(compared, comparisonOf(compared, run))
        if (origin === headline?.line) return false
        return proseBefore[origin] === 0 && proseBefore[run.first] === proseBefore[lineCount]
      },
    },
    {
      name: 'frames two paragraphs at least',
      holds: ({ proseBefore }, run) => proseBefore[run.first] >= 2,
    },
  ],
}
