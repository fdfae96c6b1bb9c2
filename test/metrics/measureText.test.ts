import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Measures, measureText } from '../../src/metrics/measureText.ts'
import { hostileText } from '../hostileText.ts'

// By hand, on the definitions of datatrove 0.10.1 (pipeline/filters). Words are named with the punctuation cut off them.
const BY_HAND: [what: string, text: string, measures: Partial<Measures>][] = [
  [
    'a line said again',
    // code points: 10 + LF + 10 + LF + 3 = 25; words: قال الوزير قال الوزير عاد, of 3, 6, 3, 6 and 3
    'قال الوزير\nقال الوزير\nعاد',
    {
      // find_duplicates: 1 of 3 lines is an extra copy, of 10 code points; over the text, and over the text without its 2 LF
      duplicateLines: 1 / 3,
      duplicateLineCharacters: 10 / 25,
      duplicateCharacters: 10 / 23,
      // one paragraph
      duplicateParagraphs: 0,
      duplicateParagraphCharacters: 0,
      // find_top_duplicate: قال الوزير twice, 10 each; no run of three or four is there twice, so the first one counts once, joined by spaces
      top2Grams: 20 / 25,
      top3Grams: (3 + 1 + 6 + 1 + 3) / 25,
      top4Grams: (3 + 1 + 6 + 1 + 3 + 1 + 6) / 25,
      // find_all_duplicate: one run of five, none of more
      duplicate5Grams: 0,
      duplicate10Grams: 0,
      words: 5,
      meanWordLength: 21 / 5,
      alphabeticWords: 1,
      newlinesPerWord: 2 / 5,
      arabicStopWords: 0,
      terminalLines: 0,
      shortLines: 1,
    },
  ],
  [
    'a paragraph said again',
    // code points: 11 + 2 LF + 11 + 2 LF + 1 = 27; 13 words of 1
    'ا ب ج د ه و\n\nا ب ج د ه و\n\nز',
    {
      duplicateParagraphs: 1 / 3,
      duplicateParagraphCharacters: 11 / 27,
      // LFs in a row are one cut
      duplicateLines: 1 / 3,
      duplicateLineCharacters: 11 / 27,
      duplicateCharacters: 11 / (27 - 4),
      // ا ب is the first of five that stand twice
      top2Grams: (2 * 3) / 27,
      top3Grams: (2 * 5) / 27,
      top4Grams: (2 * 7) / 27,
      // the walk is new up to و, knows ا ب ج د ه, goes on behind it, and is new again; no seven words are said again
      duplicate5Grams: 5 / 27,
      duplicate6Grams: 6 / 27,
      duplicate7Grams: 0,
      words: 13,
      meanWordLength: 1,
      newlinesPerWord: 4 / 13,
    },
  ],
  [
    'punctuation',
    // 17 words: في البيت ، في البيت . - قال : « نعم » ... • # لا ؛
    'في البيت، في البيت.\n- قال: «نعم»...\n\n• # لا؛',
    {
      // . - : « » ... # are no words to the count; ، ؛ • are: في البيت ، في البيت قال نعم • لا ؛ of 2 5 1 2 5 3 3 1 2 1
      words: 10,
      meanWordLength: 25 / 10,
      // في البيت في البيت قال نعم لا
      alphabeticWords: 7 / 17,
      hashesPerWord: 1 / 17,
      ellipsesPerWord: 1 / 17,
      newlinesPerWord: 3 / 17,
      // ، and في, however often
      arabicStopWords: 2,
      englishStopWords: 0,
      // splitlines: four, the blank one too; the second and the last begin with a bullet, the second ends with dots
      bulletLines: 2 / 4,
      ellipsisLines: 1 / 4,
      // without the blank one three; . and the last of ... end a sentence, ؛ does not
      terminalLines: 2 / 3,
      shortLines: 1,
    },
  ],
]

describe('measures by hand', () => {
  it.each(BY_HAND)('of %s', (_, text, measures) => expect(measureText(text)).toMatchObject(measures))
})

describe('quirks of the definitions', () => {
  it.each<[what: string, text: string, measures: Partial<Measures>]>([
    ['LFs at both ends cut off two empty lines, one a copy of the other', '\nا\n', { duplicateLines: 1 / 3 }],
    ['paragraphs have none there', '\n\nا\n\n', { duplicateParagraphs: 0 }],
    ['a carriage return belongs to its line', 'نعم.\r\nنعم.', { duplicateLines: 0, terminalLines: 1 / 2 }],
    ['of ties the run that comes first counts', 'aaa b c d aaa b c d', { top2Grams: (2 * 5) / 19 }],
    ['a surrogate pair is one character', '😀\n😀', { duplicateLineCharacters: 1 / 3 }],
    ['stop words are compared as they are written', 'The THE the of', { englishStopWords: 2 }],
    ['... is counted without overlap', '..... …', { ellipsesPerWord: 2 / 2 }],
    ['punctuation alone has no mean length', '. !', { words: 0, meanWordLength: 0 }],
    ['30 code points are a short line, 31 are none', `${'😀'.repeat(30)}\n${'ا'.repeat(31)}`, { shortLines: 1 / 2 }],
  ])('%s', (_, text, measures) => expect(measureText(text)).toMatchObject(measures))
})

const RUNS = { numRuns: 1000 }
const ENTRIES = (text: string) => Object.entries(measureText(text)) as [keyof Measures, number][]
/** These have another bound than 1, or none. Runs overlap and spaces are added, so the one that stands most often may have more than the text. */
const ABOVE_1: Partial<Record<keyof Measures, number>> = {
  top2Grams: 3,
  top3Grams: 5,
  top4Grams: 7,
  words: Infinity,
  meanWordLength: Infinity,
  hashesPerWord: Infinity,
  ellipsesPerWord: Infinity,
  newlinesPerWord: Infinity,
  englishStopWords: 8,
  arabicStopWords: 19,
}

describe('measures', () => {
  it.each(['', ' ', '\n', 'ا', '.', '\ud800'])('of %j are numbers', text => {
    for (const [, value] of ENTRIES(text)) expect(value).toSatisfy(Number.isFinite)
  })

  it('are finite and within their bounds for any text', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary', maxLength: 200 })), text => {
        for (const [name, value] of ENTRIES(text)) {
          expect(value, name).toSatisfy(Number.isFinite)
          expect(value, name).toBeGreaterThanOrEqual(0)
          expect(value, name).toBeLessThanOrEqual(ABOVE_1[name] ?? 1)
        }
      }),
      RUNS,
    )
  })

  it('may be above 1 for the run that stands most often', () => {
    // 15 code points, 15 words; of two words 14 runs of 1 + a space + 1
    expect(measureText('('.repeat(15)).top2Grams).toBe((14 * 3) / 15)
  })

  // square time would be hours
  const LONG = 1 << 20
  it.each<[what: string, text: string]>([
    ['one word', 'ا'.repeat(LONG)],
    ['line ends', '\n'.repeat(LONG)],
    ['marks', '('.repeat(LONG)],
    ['dots', '.'.repeat(LONG)],
    ['dotted letters', 'ا.'.repeat(LONG / 2)],
    ['mail addresses', 'a@b.'.repeat(LONG / 4)],
    ['hyphens', 'ا-'.repeat(LONG / 2)],
    ['one letter again and again', 'ا '.repeat(LONG / 2)],
    ['one line again and again', 'ا\n'.repeat(LONG / 2)],
    ['symbols', '😀'.repeat(LONG / 2)],
  ])('of a long text of %s are taken', (_, text) => {
    for (const [, value] of ENTRIES(text)) expect(value).toSatisfy(Number.isFinite)
  })
})
