import type { Run } from '../findRuns.ts'
import type { Sheet } from '../sheet.ts'
import { DECIDE, WHOLE } from '../thresholds.ts'
import { isWhole, sourceLastLine, sourceLine } from './lines.ts'

/** The covers of a run, added up. */
export interface RunSum {
  tokens: number
  words: number
  /** Words of its longest line. */
  longest: number
  hard: number
  extra: number
  /** Is every token equal? */
  exact: boolean
}

export const sumOf = (sheet: Sheet, run: Run): RunSum => (run.sum ??= addUp(sheet, run))

function addUp(sheet: Sheet, run: Run): RunSum {
  const sum: RunSum = { tokens: 0, words: 0, longest: 0, hard: 0, extra: 0, exact: true }
  for (let line = run.first; line <= run.last; line++) {
    const cover = sheet.earlier(line)!
    sum.tokens += cover.tokens
    sum.words += cover.words
    sum.longest = Math.max(sum.longest, cover.words)
    sum.hard += cover.hard
    sum.extra += cover.extra
    sum.exact &&= cover.matched === cover.tokens
  }
  return sum
}

/** Is little changed and little added? Only the lines of a block stand up for each other. */
export function isFaithful(sheet: Sheet, run: Run): boolean {
  if (run.first === run.last) return isWhole(sheet.earlier(run.first))
  const { tokens, hard, extra } = sumOf(sheet, run)
  return hard <= WHOLE.blockHard * tokens && extra <= WHOLE.extra * tokens
}

/** Do the originals of the lines follow each other as the lines do, but for `skipped` lines at a time? */
export function isInOrder(sheet: Sheet, run: Run, skipped = 0): boolean {
  for (let line = run.first + 1; line <= run.last; line++) {
    const step = sourceLine(sheet, sheet.earlier(line)!) - sourceLastLine(sheet, sheet.earlier(line - 1)!)
    if (step < 1 || step > skipped + 1) return false
  }
  return true
}

/** Words of a run together with those of the lines beside it that its copy goes on in: there a line end was lost. */
export function wordsWithSeams(sheet: Sheet, run: Run): number {
  const { earlier, sentence, tokens: page } = sheet.page
  const first = page.lineFirst[run.first]
  const end = page.lineFirst[run.last + 1]
  return (
    sumOf(sheet, run).words +
    runsOn(-1, first, run.first > 0 ? page.lineFirst[run.first - 1] : first) +
    runsOn(1, end - 1, afterNext())
  )

  function afterNext(): number {
    return run.last + 1 < sheet.lineCount ? page.lineFirst[run.last + 2] - 1 : end - 1
  }

  /** Words from `from` on, up to `stop`, that say what follows the original word for word; whole sentences alone. */
  function runsOn(step: 1 | -1, from: number, stop: number): number {
    let last = from
    while (last !== stop && earlier[last + step] === earlier[last] + step) last += step
    const matched = step < 0 ? sheet.words(last, from) : sheet.words(from + 1, last + 1)
    const bound = step < 0 ? last : last + 1
    return matched >= DECIDE.blockLine && sentence[bound] === 1 ? matched : 0
  }
}
