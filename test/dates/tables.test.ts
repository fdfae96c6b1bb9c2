import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { foldLine } from '../../src/dates/foldLine.ts'
import { languagesOf, vocabularyOf } from '../../src/dates/languages/index.ts'
import type { Names, Rows, Vocabulary } from '../../src/dates/vocabulary.ts'
import { namesOf, rowsOf } from '../../src/dates/vocabulary.ts'

const SCRIPTS = ['Latin', 'Arabic', 'Han', 'Cyrillic', 'Greek', 'Hebrew', 'Devanagari', 'Bengali', 'Hangul'] as const
const codes = SCRIPTS.flatMap(languagesOf)

/** What is no name: codes, zones and durations. */
const SKIPPED: ReadonlySet<string> = new Set(['code', 'script', 'beside', 'order', 'calendar', 'zone'])

/** Every name anywhere in a vocabulary. */
const strings = (value: unknown, key = ''): string[] => {
  if (SKIPPED.has(key)) return []
  if (typeof value === 'string') return rowsOf(value).flat()
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([key, one]) => strings(one, key)) : []
}

const folded = (name: string): string => (foldLine(name).text.match(/\d+|[\p{L}\p{M}]+|\S/gu) ?? []).join(' ')

it('has a file for each language, and each in the list', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/dates/languages')).filter(file => file.endsWith('.ts'))
  const others = ['index.ts', 'cldr.ts']
  expect(
    files
      .filter(file => !others.includes(file))
      .map(file => file.slice(0, -3))
      .sort(),
  ).toEqual([...codes].sort())
})

describe.each(codes)('%s', code => {
  const words: Vocabulary = vocabularyOf(code)

  it('holds its names as lines are folded, words and signs apart', () => {
    const names = strings(words).filter(name => !/^-?PT?\d/.test(name))
    expect(names.filter(name => folded(name) !== name)).toEqual([])
  })

  it('says its own code, and has months, weekdays, labels, units', () => {
    expect(words.code).toBe(code)
    const rows = (...all: (Rows | undefined)[]): string[][] =>
      Array.from({ length: Math.max(...all.map(one => rowsOf(one).length)) }, (_, row) =>
        all.flatMap(one => [...(rowsOf(one)[row] ?? [])]),
      )
    const months = rows(words.months, words.cldr?.months)
    if (!words.marks?.M) expect(months.map(row => row.length > 0)).toEqual(Array(12).fill(true))
    expect(rows(words.weekdays, words.cldr?.weekdays).map(row => row.length > 0)).toEqual(Array(7).fill(true))
    const named = (names: Names | undefined): boolean => namesOf(names).length > 0
    expect(named(words.updated?.sure) && named(words.published?.sure)).toBe(true)
    expect(Object.keys(words.units ?? {})).toEqual(['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'])
  })
})
