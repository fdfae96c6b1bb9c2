import type { Run } from '../ask/run.ts'
import type { ComparedText } from '../compare/comparedText.ts'
import type { Comparison } from '../compare/comparison.ts'
import { isWhole } from '../evidence/lines.ts'
import type { Condition } from './copyRule.ts'

/** The first condition of rules for single lines; those after it may ask for the line's cover. */
export const isSingleCopy: Condition<Run> = {
  name: 'is one line that says what its original says',
  holds: (compared, run) => run.first === run.last && isWhole(compared.earlier(run.first)),
}

export const comparisonOf = (compared: ComparedText, run: Run): Comparison => compared.earlier(run.first)!
