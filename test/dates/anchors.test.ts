import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anchorEntries, knownWords } from '../../src/dates/anchorEntries.ts'
import { ANCHOR_TABLE, KNOWN_WORDS } from '../../src/dates/anchorTable.ts'
import { languagesOf } from '../../src/dates/languages/index.ts'
import { makePhrases } from '../../src/dates/makePhrases.ts'
import { mayHoldTime } from '../../src/dates/mayHoldTime.ts'
import { pageOf } from '../../src/dates/page.ts'
import { readLine } from '../../src/dates/readLine.ts'
import { SCRIPTS as ORDER } from '../../src/dates/scriptOf.ts'
import { TELLING_TABLE } from '../../src/dates/tellingTable.ts'
import { tellingEntries } from '../../src/dates/tellingWords.ts'
import { wordsOf } from '../../src/dates/wordsOf.ts'

const SCRIPTS = ['Latin', 'Arabic', 'Han', 'Cyrillic', 'Greek', 'Hebrew', 'Devanagari', 'Bengali', 'Hangul'] as const

it.each(SCRIPTS.flatMap(languagesOf))('are found in every %s line from which a time can be read', code => {
  const phrase = fc.constantFrom(...[...makePhrases(code).keys()].map(name => wordsOf(name).join(' ')))
  const joined = phrase.map(words => `و${words}`)
  const number = fc.constantFrom(
    '3',
    '15',
    '٢٠١٤',
    '2014',
    '١٤٣٨',
    '13:52',
    '15/9/2014',
    '2014-09-15',
    '5215',
    '202115',
  )
  const sign = fc.constantFrom('', '، ', ': ', '/', ' - ', 'ـ', '\u200f', ' | ', '.', ' (', ')')
  const words = fc.array(fc.tuple(fc.oneof(phrase, phrase, number, number, joined), sign), { maxLength: 8 })
  const seen = { read: 0 }
  fc.assert(
    fc.property(words, parts => {
      const line = parts.map(([word, after]) => `${word}${after} `).join('')
      const { readings, problems } = readLine(line, {}, pageOf([line]))
      // `الرابع عشر من رمضان` without a year is no time: what is wrong with words alone is not looked for
      if (readings.length === 0 && (problems.length === 0 || !/\p{Nd}/u.test(line))) return
      seen.read++
      expect([line, mayHoldTime(line)]).toEqual([line, true])
    }),
    { numRuns: code === 'ar' ? 30_000 : 2000 },
  )
  expect(seen.read).toBeGreaterThan(code === 'ar' ? 1000 : 20)
})

it('are in a table that is made from the vocabularies: node bin/anchors.mjs', () => {
  expect(anchorEntries().length).toBeGreaterThan(2000)
  expect(JSON.stringify(anchorEntries()) === ANCHOR_TABLE).toBe(true)
  expect(knownWords() === KNOWN_WORDS).toBe(true)
})

it('have a table of the languages whose words they are, made of all vocabularies', () => {
  expect(TELLING_TABLE).toEqual(ORDER.map(script => JSON.stringify(tellingEntries(script))))
})
