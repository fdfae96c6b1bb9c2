import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/article/cleanArticle.ts'
import { failedMeasures } from '../../src/check/failedMeasures.ts'
import { PROFILES, type ProfileName } from '../../src/check/profiles.ts'
import { type Measures, measureText } from '../../src/metrics/measureText.ts'
import { toText } from '../../src/render/toText.ts'

const failed = (text: string, profile: ProfileName): string[] =>
  failedMeasures(measureText(text), PROFILES[profile]).map(({ measure }) => measure)
const read = (path: string): string => readFileSync(join(import.meta.dirname, '../../fixtures', path), 'utf8')

describe('profiles', () => {
  const RUNS = ['top2Grams', 'top3Grams', 'top4Grams', ...[5, 6, 7, 8, 9, 10].map(n => `duplicate${n}Grams`)]
  const above = (limits: readonly number[]) => limits.map((limit, i) => [RUNS[i], 'above', limit])
  const ARABIC_REPETITION = [
    ['duplicateLines', 'above', 0.304],
    ...above([0.197, 0.172, 0.146, 0.165, 0.153, 0.142, 0.131, 0.12, 0.109]),
  ]

  it.each<[ProfileName, unknown[][]]>([
    [
      'gopher-repetition',
      [
        ['duplicateParagraphs', 'above', 0.3],
        ['duplicateParagraphCharacters', 'above', 0.2],
        ['duplicateLines', 'above', 0.3],
        ['duplicateLineCharacters', 'above', 0.2],
        ...above([0.2, 0.18, 0.16, 0.15, 0.14, 0.13, 0.12, 0.11, 0.1]),
      ],
    ],
    [
      'fineweb2-arb',
      [
        ...ARABIC_REPETITION,
        ['terminalLines', 'below', 0.143],
        ['duplicateCharacters', 'above', 0.1],
        ['newlinesPerWord', 'above', 0.189],
        ['words', 'below', 50],
        ['words', 'above', 100_000],
        ['meanWordLength', 'below', 2],
        ['meanWordLength', 'above', 9],
        ['hashesPerWord', 'above', 0.1],
        ['ellipsesPerWord', 'above', 0.1],
        ['bulletLines', 'above', 0.9],
        ['ellipsisLines', 'above', 0.3],
        ['alphabeticWords', 'below', 0.787],
        ['arabicStopWords', 'below', 2],
      ],
    ],
    ['fineweb2-arb-repetition', [...ARABIC_REPETITION, ['duplicateCharacters', 'above', 0.1]]],
  ])('%s has the limits that are published', (name, limits) => {
    expect(PROFILES[name].rows.map(({ measure, fails, limit }) => [measure, fails, limit])).toEqual(limits)
  })

  it('are these', () => {
    expect(Object.keys(PROFILES)).toEqual(['gopher-repetition', 'fineweb2-arb', 'fineweb2-arb-repetition'])
  })

  it('say what their measures follow, and where each limit comes from', () => {
    for (const { definitions, rows } of Object.values(PROFILES)) {
      expect(definitions).toMatch(/datatrove 0\.10\.1.*spaCy.*\.$/)
      for (const { source, reason } of rows) expect([source, reason]).not.toContain('')
    }
  })

  it('pass a value at a limit, and fail one beyond it', () => {
    for (const profile of Object.values(PROFILES)) {
      for (const { measure, limit, fails, reason } of profile.rows) {
        const failedBy = (value: number): string[] =>
          failedMeasures({ ...measureText(''), [measure]: value } as Measures, profile).map(row => row.reason)
        expect(failedBy(limit)).not.toContain(reason)
        expect(failedBy(fails === 'above' ? limit + 0.001 : limit - 0.001)).toContain(reason)
      }
    }
  })
})

describe('failed measures', () => {
  it('are all rows that fail, in the order of the profile, with the value', () => {
    // 2 lines, 1 a copy; 2 words; top run of two: 3 + space + 3 of 7 code points
    expect(failedMeasures(measureText('نعم\nنعم'), PROFILES['fineweb2-arb-repetition'])).toEqual([
      {
        measure: 'duplicateLines',
        value: 1 / 2,
        limit: 0.304,
        fails: 'above',
        reason: 'dup_line_frac',
        source: 'FineWeb-2, configs/arb_Arab.yml',
      },
      {
        measure: 'top2Grams',
        value: 7 / 7,
        limit: 0.197,
        fails: 'above',
        reason: 'top_2_gram',
        source: 'FineWeb-2, configs/arb_Arab.yml',
      },
      {
        measure: 'duplicateCharacters',
        value: 3 / 6,
        limit: 0.1,
        fails: 'above',
        reason: 'char_dup_ratio',
        source: 'FineWeb-2, fineweb-2-pipeline.py',
      },
    ])
  })

  it('are none of repetition in an empty text', () => {
    expect(failed('', 'gopher-repetition')).toEqual([])
    expect(failed('', 'fineweb2-arb-repetition')).toEqual([])
    expect(failed('', 'fineweb2-arb')).toContain('words')
  })

  const word = fc.stringMatching(/^[ابتثجحخد]{2,6}$/)
  const lines = fc.array(fc.array(word, { minLength: 5, maxLength: 12 }), { minLength: 3, maxLength: 10 })

  it('are there in any text of lines that follows itself', () => {
    fc.assert(
      fc.property(lines, words => {
        const text = words.map(line => line.join(' ')).join('\n')
        expect(failed(`${text}\n${text}`, 'fineweb2-arb-repetition')).toContain('duplicateLines')
      }),
    )
  })

  it('are there in any line of thirty words that follows itself without a line end', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 30, maxLength: 80 }), words => {
        expect(failed([...words, ...words].join(' '), 'fineweb2-arb-repetition')).toContain('duplicate10Grams')
      }),
    )
  })
})

describe('an article that was scraped twice', () => {
  const scraped = read('article/doubled/input.txt')

  it('fails for repetition as it came', () => {
    expect(failed(scraped, 'fineweb2-arb')).toEqual(
      expect.arrayContaining(['duplicateLines', 'duplicate5Grams', 'duplicateCharacters']),
    )
    expect(failed(scraped, 'gopher-repetition')).not.toEqual([])
  })

  it('passes what is asked of repetition when it is cleaned', () => {
    const cleaned = toText(cleanArticle(scraped))
    expect(failed(cleaned, 'fineweb2-arb-repetition')).toEqual([])
    expect(failed(cleaned, 'gopher-repetition')).toEqual([])
    expect(failed(cleaned, 'fineweb2-arb')).toEqual([])
  })
})
