import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readTimestamps } from '../../src/dates/readTimestamps.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/dates')
// pages have expectations of their own shape
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
  file => file.endsWith('.json') && !file.startsWith('pages'),
)
const lines = files
  .flatMap(file => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as (string | { line: string })[])
  .map(one => (typeof one === 'string' ? one : one.line))
const pieces = [...new Set(lines.flatMap(line => line.split(/(?<=\s)/u)))]

/** A line of the cases with characters lost, put in or turned round; words of several; and plain noise. */
const mutated = fc
  .tuple(
    fc.constantFrom(...lines),
    fc.nat(200),
    fc.nat(4),
    fc.constantFrom('', '0', '9', '٣', ':', '-', '/', ' ', 'م', 'ه', '\u200f'),
  )
  .map(([line, at, length, instead]) => line.slice(0, at) + instead + line.slice(at + length))
const jumbled = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map(words => words.join(''))
const noise = fc.string({ unit: 'binary', maxLength: 60 })
const anyLine = fc.oneof(
  { weight: 5, arbitrary: mutated },
  { weight: 4, arbitrary: jumbled },
  { weight: 1, arbitrary: noise },
)

const VALUE = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:Z|[+-]\d\d:\d\d)?)?)?$/

function expectRealDate(value: string): void {
  const match = VALUE.exec(value)
  expect(match, value).not.toBeNull()
  const local = value.length > 19 ? value.slice(0, 19) : value
  const full = local.length === 7 ? `${local}-01` : local
  const time = new Date(full.length === 10 ? `${full}T00:00:00Z` : `${full}Z`)
  expect(time.toISOString().startsWith(full), value).toBe(true)
}

it('gives real dates in valid places, or nothing, for 100,000 lines', () => {
  fc.assert(
    fc.property(anyLine, line => {
      const { readings, warnings } = readTimestamps([line], -1, {})
      for (const { value, instant, ambiguous, relative, start, end } of readings) {
        expect(value === null).toBe(relative !== null)
        for (const one of [value, instant, ...ambiguous]) if (one !== null) expectRealDate(one)
        expect(0 <= start && start < end && end <= line.length).toBe(true)
      }
      for (const { start, end } of warnings) expect(0 <= start && start <= end && end <= line.length).toBe(true)
    }),
    { numRuns: 100_000, seed: 20_191_105 },
  )
})
