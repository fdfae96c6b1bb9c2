import { repeatsNear } from '../evidence/repeatsNear.ts'
import type { LinesRule } from './copyRule.ts'
import { isSingleCopy } from './single.ts'

export const lineByLine: LinesRule = {
  name: 'line-by-line',
  kind: 'copy',
  because: 'Where several lines stand directly after themselves, a text layer or a rolling caption was read twice.',
  finds: '`A A B B C C`, `A A B B B C C`; one line twenty times in a row.',
  keeps: 'A line of a song that is sung twice; equal rows of a table.',
  conditions: [
    isSingleCopy,
    { name: 'says what the line above says', holds: (sheet, run) => repeatsNear(sheet, run.first).above },
    {
      name: 'stands among such lines, or between prose more than twice in a row',
      holds: (sheet, run) => {
        const { share, times, words, inProse } = repeatsNear(sheet, run.first)
        return share >= MOST || (inProse && (times >= LOOP || (times >= THRICE && words >= WORDS)))
      },
    },
  ],
}

/** Of the lines around it so many say what the line above or below them says. */
const MOST = 0.6
/** A phrase that stands so often in a row is a loop; a sentence of so many words needs fewer. */
const LOOP = 5
const THRICE = 3
const WORDS = 4
