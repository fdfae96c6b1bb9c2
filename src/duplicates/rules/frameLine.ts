import { hasEndMark, isPrefix, isSuffix, isTwice, sourceLine } from '../evidence/lines.ts'
import { DECIDE } from '../thresholds.ts'
import type { LinesRule } from './copyRule.ts'
import { coverOf, isSingleCopy } from './single.ts'

export const frameLine: LinesRule = {
  name: 'frame-line',
  kind: 'menu',
  because: 'A line right above the body and again right below it frames it: a share box, a credit, a section.',
  finds: '`Share this article with your friends` below the headline and at the end.',
  keeps: 'A refrain that opens a poem and closes it.',
  conditions: [
    isSingleCopy,
    { name: 'has three words', holds: (sheet, run) => coverOf(sheet, run).words >= DECIDE.menuWords },
    {
      name: 'is a whole line without end mark, that stands just twice',
      holds: (sheet, run) => {
        const cover = coverOf(sheet, run)
        if (!isPrefix(sheet, cover) || !isSuffix(sheet, cover)) return false
        return !hasEndMark(sheet, run.first) && isTwice(sheet, run.first)
      },
    },
    {
      name: 'stands below all prose, its original above it, and is no headline',
      holds: (sheet, run) => {
        const { proseBefore, lineCount, headline } = sheet
        const origin = sourceLine(sheet, coverOf(sheet, run))
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
