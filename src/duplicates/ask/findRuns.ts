import type { ComparedText } from '../compare/comparedText.ts'
import { isNearlyWhole, sourceLastLine, sourceLine, wordsIn } from '../evidence/lines.ts'
import { WHOLE } from '../thresholds.ts'
import type { Run } from './run.ts'

/** A short line may stand so many lines after the original of its neighbour. */
const FOLLOWS = 2

export function findRuns(compared: ComparedText): Run[] {
  const runs: Run[] = []
  let run: Run | null = null
  for (let line = 0; line < compared.lineCount; line++) {
    if (compared.verse[line] || !isNearlyWhole(compared.earlier(line))) {
      run = null
      continue
    }
    if (run && continues(compared, line)) run.last = line
    else runs.push((run = { first: line, last: line }))
  }
  return runs
}

/** A lone short line between copies is no part of the block unless its original stands beside theirs. */
function continues(compared: ComparedText, line: number): boolean {
  if (wordsIn(compared, line) >= WHOLE.neighbour && wordsIn(compared, line - 1) >= WHOLE.neighbour) return true
  const step = sourceLine(compared, compared.earlier(line)!) - sourceLastLine(compared, compared.earlier(line - 1)!)
  return step >= 0 && step <= FOLLOWS
}
