import { isNearlyWhole, sourceLastLine, sourceLine, wordsIn } from './evidence/lines.ts'
import type { RunSum } from './evidence/runSum.ts'
import type { Sheet } from './sheet.ts'
import { WHOLE } from './thresholds.ts'

/** Consecutive lines that are copies of what stands earlier. */
export interface Run {
  first: number
  /** Inclusive. */
  last: number
  /** Its covers added up, once asked for. */
  sum?: RunSum
}

/** A short line may stand so many lines after the original of its neighbour. */
const FOLLOWS = 2

export function findRuns(sheet: Sheet): Run[] {
  const runs: Run[] = []
  let run: Run | null = null
  for (let line = 0; line < sheet.lineCount; line++) {
    if (sheet.verse[line] || !isNearlyWhole(sheet.earlier(line))) {
      run = null
      continue
    }
    if (run && continues(sheet, line)) run.last = line
    else runs.push((run = { first: line, last: line }))
  }
  return runs
}

/** A lone short line between copies is no part of the block unless its original stands beside theirs. */
function continues(sheet: Sheet, line: number): boolean {
  if (wordsIn(sheet, line) >= WHOLE.neighbour && wordsIn(sheet, line - 1) >= WHOLE.neighbour) return true
  const step = sourceLine(sheet, sheet.earlier(line)!) - sourceLastLine(sheet, sheet.earlier(line - 1)!)
  return step >= 0 && step <= FOLLOWS
}
