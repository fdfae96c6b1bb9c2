import { countOf } from './countOf.ts'
import { ratio } from './ratio.ts'
import { PUNCTUATION } from './tables/punctuation.ts'
import { ARABIC_STOP_WORDS, ENGLISH_STOP_WORDS } from './tables/stopWords.ts'
import type { Words } from './toWords.ts'

/** Counts of words, and what stands for how many of them. */
export interface WordMeasures {
  /** Words that are not punctuation throughout. ، is none of datatrove's punctuation, so it counts. */
  words: number
  /** Code points of these words ÷ their number. */
  meanWordLength: number
  /** # in the text ÷ all words, punctuation too; more than 1 where several stand in a word. */
  hashesPerWord: number
  /** … and ... in the text ÷ all words. */
  ellipsesPerWord: number
  /** Words with a letter ÷ all words. */
  alphabeticWords: number
  /** How many different ones of Gopher's eight words of English are words of the text, as they are written. */
  englishStopWords: number
  /** How many different ones of FineWeb-2's nineteen words of Arabic are, ، among them. */
  arabicStopWords: number
  /** U+000A in the text ÷ all words; there is no upper bound. */
  newlinesPerWord: number
}

/** Python's `str.isalpha`. */
const isLetters = (word: string): boolean => /\p{L}/u.test(word)
// large, and made when first needed
let noPunctuation: RegExp | undefined
const isMoreThanMarks = (word: string): boolean => (noPunctuation ??= new RegExp(`[^${PUNCTUATION}]`, 'u')).test(word)

/** Datatrove 0.10.1, pipeline/filters/gopher_quality_filter.py and, for `newlinesPerWord`, fineweb_quality_filter.py. */
export function measureWords(text: string, { count, ids, distinct, sizes }: Words): WordMeasures {
  const times = new Int32Array(distinct.length)
  for (let place = 0; place < count; place++) times[ids[place]]++
  let words = 0
  let points = 0
  let alphabetic = 0
  for (let id = 0; id < distinct.length; id++) {
    const isAlphabetic = isLetters(distinct[id])
    if (isAlphabetic) alphabetic += times[id]
    // no letter is punctuation
    if (isAlphabetic || isMoreThanMarks(distinct[id])) {
      words += times[id]
      points += times[id] * sizes[id]
    }
  }
  const written = new Set(distinct)
  return {
    words,
    meanWordLength: ratio(points, words),
    hashesPerWord: ratio(countOf(text, '#'), count),
    ellipsesPerWord: ratio(countOf(text, '...') + countOf(text, '…'), count),
    alphabeticWords: ratio(alphabetic, count),
    englishStopWords: ENGLISH_STOP_WORDS.filter(word => written.has(word)).length,
    arabicStopWords: ARABIC_STOP_WORDS.filter(word => written.has(word)).length,
    newlinesPerWord: ratio(countOf(text, '\n'), count),
  }
}
