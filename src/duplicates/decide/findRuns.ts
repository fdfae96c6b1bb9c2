import { WHOLE } from '../thresholds.ts'
import { isNearlyWhole, sourceLastLine, sourceLine, tokensIn } from './lines.ts'
import type { Sheet } from './sheet.ts'

/** Consecutive lines that are copies of what stands earlier. */
export interface Run {
  first: number
  /** Inclusive. */
  last: number
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
  if (tokensIn(sheet, line) >= WHOLE.neighbour && tokensIn(sheet, line - 1) >= WHOLE.neighbour) return true
  const step = sourceLine(sheet, sheet.earlier(line)!) - sourceLastLine(sheet, sheet.earlier(line - 1)!)
  return step >= 0 && step <= FOLLOWS
}
