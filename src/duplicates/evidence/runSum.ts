import type { Run, RunSum } from '../ask/run.ts'
import type { ComparedText } from '../compare/comparedText.ts'
import { DECIDE, WHOLE } from '../thresholds.ts'
import { isWhole, sourceLastLine, sourceLine } from './lines.ts'

export const sumOf = (compared: ComparedText, run: Run): RunSum => (run.sum ??= addUp(compared, run))

function addUp(compared: ComparedText, run: Run): RunSum {
  const sum: RunSum = { tokens: 0, words: 0, longest: 0, hard: 0, extra: 0, exact: true }
  for (let line = run.first; line <= run.last; line++) {
    const comparison = compared.earlier(line)!
    sum.tokens += comparison.tokens
    sum.words += comparison.words
    sum.longest = Math.max(sum.longest, comparison.words)
    sum.hard += comparison.hard
    sum.extra += comparison.extra
    sum.exact &&= comparison.matched === comparison.tokens
  }
  return sum
}

/** Is little changed and little added? Only the lines of a block stand up for each other. */
export function isFaithful(compared: ComparedText, run: Run): boolean {
  if (run.first === run.last) return isWhole(compared.earlier(run.first))
  const { tokens, hard, extra } = sumOf(compared, run)
  return hard <= WHOLE.blockHard * tokens && extra <= WHOLE.extra * tokens
}

/** Do the originals of the lines follow each other as the lines do, but for `skipped` lines at a time? */
export function isInOrder(compared: ComparedText, run: Run, skipped = 0): boolean {
  for (let line = run.first + 1; line <= run.last; line++) {
    const step = sourceLine(compared, compared.earlier(line)!) - sourceLastLine(compared, compared.earlier(line - 1)!)
    if (step < 1 || step > skipped + 1) return false
  }
  return true
}

/** Words of a run together with those of the lines beside it that its copy goes on in: there a line end was lost. */
export function wordsWithSeams(compared: ComparedText, run: Run): number {
  const { earlier, sentence, tokens: aligned } = compared.aligned
  const first = aligned.lineFirst[run.first]
  const end = aligned.lineFirst[run.last + 1]
  return (
    sumOf(compared, run).words +
    runsOn(-1, first, run.first > 0 ? aligned.lineFirst[run.first - 1] : first) +
    runsOn(1, end - 1, afterNext())
  )

  function afterNext(): number {
    return run.last + 1 < compared.lineCount ? aligned.lineFirst[run.last + 2] - 1 : end - 1
  }

  /** Words from `from` on, up to `stop`, that say what follows the original word for word; whole sentences alone. */
  function runsOn(step: 1 | -1, from: number, stop: number): number {
    let last = from
    while (last !== stop && earlier[last + step] === earlier[last] + step) last += step
    const matched = step < 0 ? compared.words(last, from) : compared.words(from + 1, last + 1)
    const bound = step < 0 ? last : last + 1
    return matched >= DECIDE.blockLine && sentence[bound] === 1 ? matched : 0
  }
}
