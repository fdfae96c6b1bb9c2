import type { ComparedText } from '../compare/comparedText.ts'
import { hasDigitOrQuestion, hasEndMark } from '../evidence/lines.ts'
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
    { name: 'says what the line above says', holds: (compared, run) => repeatsNear(compared, run.first).above },
    {
      name: 'stands among such lines, or between prose more than twice in a row',
      holds: (compared, run) => {
        const { share, times, words, inProse } = repeatsNear(compared, run.first)
        if (share >= MOST) return true
        return inProse && !isRow(compared, run.first) && (times >= LOOP || (times >= THRICE && words >= WORDS))
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

/** A line without end mark that has a number, or a word twice, may be a row of a table: `yes yes no yes`. */
function isRow(compared: ComparedText, line: number): boolean {
  if (hasEndMark(compared, line)) return false
  const { hash, lineFirst } = compared.aligned.tokens
  const words = hash.subarray(lineFirst[line], lineFirst[line + 1])
  return hasDigitOrQuestion(compared, line) || new Set(words).size < words.length
}
