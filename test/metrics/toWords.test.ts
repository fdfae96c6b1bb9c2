import { describe, expect, it } from 'vitest'
import { toWords } from '../../src/metrics/toWords.ts'

const words = (text: string): string[] => {
  const { ids, distinct } = toWords(text)
  return Array.from(ids, id => distinct[id])
}

describe('words', () => {
  // each row is what spaCy 3.8.18's blank Arabic gives
  it.each([
    ['في البيت، في البيت.', ['في', 'البيت', '،', 'في', 'البيت', '.']],
    ['كلمة،كلمة', ['كلمة،كلمة']],
    ['«نعم»...', ['«', 'نعم', '»', '...']],
    ['«كلمة».', ['«', 'كلمة».']],
    ['(قال):', ['(', 'قال', '):']],
    ['2015. مُحَمَّدٌ. word. Word. UN.', ['2015.', 'مُحَمَّدٌ.', 'word.', 'Word.', 'UN', '.']],
    ['كلمة-كلمة و-كلمة -كلمة كلمة–', ['كلمة', '-', 'كلمة', 'و', '-', 'كلمة', '-كلمة', 'كلمة–']],
    ['10% ٪10 ١٠% 5كم 5$ US$5 +5 +س', ['10', '%', '٪', '10', '١٠%', '5', 'كم', '5', '$', 'US$', '5', '+5', '+', 'س']],
    ['1-2 12/3 12:30 ا/ب a,b a.B', ['1', '-', '2', '12/3', '12:30', 'ا', '/', 'ب', 'a', ',', 'b', 'a', '.', 'B']],
    [
      'www.site.com http://a.bc/d-e name@site.jo نهاية.بداية',
      ['www.site.com', 'http://a.bc/d-e', 'name@site.jo', 'نهاية.بداية'],
    ],
    ['نعم😀نعم 20°', ['نعم', '😀', 'نعم', '20', '°']],
    ['أ.د ق.م د. (8)', ['أ.د', 'ق.م', 'د.', '(', '8)']],
    ['…… ……نعم نعم……', ['…', '…', '…', '…', 'نعم', 'نعم', '……']],
    ["''نعم''", ["''", 'نعم', "''"]],
    ['ا\ufeffب\u00a0ج\u2028د\u0085ه\x1cو', ['ا\ufeffب', 'ج', 'د', 'ه', 'و']],
    ['\ud800 \udc00', ['\ud800', '\udc00']],
    [' \n ', []],
  ])('of %j', (text, expected) => expect(words(text)).toEqual(expected))

  it('have numbers in the order in which they are met, and their code points', () => {
    const { count, ids, distinct, sizes } = toWords('نعم 😀 نعم!')
    expect([count, [...ids], distinct, [...sizes]]).toEqual([4, [0, 1, 0, 2], ['نعم', '😀', '!'], [3, 1, 1]])
  })
})
