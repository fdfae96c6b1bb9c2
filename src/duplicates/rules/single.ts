import type { Cover } from '../coverRange.ts'
import { isWhole } from '../evidence/lines.ts'
import type { Run } from '../findRuns.ts'
import type { Sheet } from '../sheet.ts'
import type { Condition } from './copyRule.ts'

/** The first condition of rules for single lines; those after it may ask for the line's cover. */
export const isSingleCopy: Condition<Run> = {
  name: 'is one line that says what its original says',
  holds: (sheet, run) => run.first === run.last && isWhole(sheet.earlier(run.first)),
}

export const coverOf = (sheet: Sheet, run: Run): Cover => sheet.earlier(run.first)!
