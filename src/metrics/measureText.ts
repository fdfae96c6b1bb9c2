import { countPoints } from './countPoints.ts'
import { type LineMeasures, measureLines } from './measureLines.ts'
import { measureRepeats, type RepeatMeasures } from './measureRepeats.ts'
import { measureRuns, type RunMeasures } from './measureRuns.ts'
import { measureWords, type WordMeasures } from './measureWords.ts'
import { toWords } from './toWords.ts'

/**
 * What datatrove 0.10.1 measures of a text, by its definitions, words as `toWords` cuts them. All are finite: a share of nothing and a mean of none are
 * 0, where datatrove drops a text before it divides or gets no number. Lengths are in code points.
 */
export interface Measures extends RepeatMeasures, RunMeasures, WordMeasures, LineMeasures {}

/** Measures any text, in time linear in its length. It is taken as it is: not decoded, not normalized. */
export function measureText(text: string): Measures {
  const points = countPoints(text)
  const words = toWords(text)
  return {
    ...measureRepeats(text, points),
    ...measureRuns(words, points),
    ...measureWords(text, words),
    ...measureLines(text),
  }
}
