import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languagesOf, vocabularyOf } from '../../src/dates/languages/index.ts'
import { readTimestamps } from '../../src/dates/readTimestamps.ts'
import { type LabelNames, namesOf } from '../../src/dates/vocabulary.ts'

const SCRIPTS = ['Latin', 'Arabic', 'Han', 'Cyrillic', 'Greek', 'Hebrew', 'Devanagari', 'Bengali', 'Hangul'] as const
/** Running text of each script: letters and words that mean nothing. */
const WORD: Readonly<Record<(typeof SCRIPTS)[number], string>> = {
  Latin: 'zorbak',
  Arabic: 'زغبطل',
  Han: '鸚鵡螺',
  Cyrillic: 'жбрык',
  Greek: 'ζβραξ',
  Hebrew: 'גזבקל',
  Devanagari: 'झटकप',
  Bengali: 'ঝটকপ',
  Hangul: '꿹뛟',
}
const DATES = ['31.12.2022', '31/12/2022 16:10', '2022-12-31', '2022-12-31 16:10:05', '2022/12/31']

const read = (line: string): string[] =>
  readTimestamps([line], -1, {})
    .readings.filter(({ role }) => role !== 'unknown')
    .map(({ role, value }) => `${role} ${value}`)

const labels = (script: (typeof SCRIPTS)[number], kinds: readonly (keyof LabelNames)[]): string[] =>
  languagesOf(script).flatMap(code => {
    const { updated, published } = vocabularyOf(code)
    return [updated, published].flatMap(names => kinds.flatMap(kind => [...namesOf(names?.[kind])]))
  })

describe.each(SCRIPTS)('labels of %s', script => {
  const prose = ` ${Array.from({ length: 60 }, () => WORD[script]).join(' ')}`
  const label = fc.constantFrom(...labels(script, ['sure']))
  const line = fc
    .tuple(label, fc.constantFrom(': ', ' : ', ' '), fc.constantFrom(...DATES))
    .map(([name, sign, date]) => name + sign + date)

  it('name a date in numbers, in every language', () => {
    fc.assert(
      fc.property(line, text => {
        expect([text, read(text).length]).toEqual([text, 1])
      }),
      { numRuns: 300 },
    )
  })

  // a word such as `حدث` is a label before a colon, or where the line says nothing else: prose after it makes it one of a sentence
  const heads = [
    ...labels(script, ['sure', 'verb', 'act', 'byline']).flatMap(name => [`${name}: `, `${name} : `, `${name} `]),
    ...labels(script, ['loose']).flatMap(name => [`${name}: `, `${name} : `]),
  ]
  const headed = fc.tuple(fc.constantFrom(...heads), fc.constantFrom(...DATES)).map(parts => parts.join(''))

  it('say at the head of a long line what they say on a short one', () => {
    fc.assert(
      fc.property(headed, fc.constantFrom('', '.', ' -', ' |'), (text, sign) => {
        expect([text, ...read(text + sign + prose)]).toEqual([text, ...read(text)])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a label far inside a long line', () => {
  const words = [
    ...new Set(labels('Arabic', ['sure', 'verb', 'act', 'loose', 'byline']).flatMap(name => name.split(' '))),
  ]
  const filler = (count: number): string => Array.from({ length: count }, () => WORD.Arabic).join(' ')

  it('is not cut off by a word of a label in the sentences before it, nor what it says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.integer({ min: 1, max: 40 }), (word, count) => {
        const line = `${filler(3)} ${word} ${filler(2)} يوم 12 مارس 2020 ${filler(count)}. آخر تحديث: 15 سبتمبر 2020 - 10:20 صباحا. ${filler(30)}`
        expect([line, read(line).includes('updated 2020-09-15T10:20:00')]).toEqual([line, true])
      }),
      { numRuns: 1000 },
    )
  })

  it('is read where label after label has a time, however long the line is', () => {
    expect(read('Published on 12/3/2020 by x. '.repeat(20_000)).length).toBe(20_000)
  })
})
