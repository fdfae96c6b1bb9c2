import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTimestamps } from '../../src/dates/readTimestamps.ts'

interface Case {
  line: string
  /** Role, and value or duration, of each reading. */
  reads: string[]
  /** Of the first reading. */
  weekday?: string
  ambiguous?: string[]
  calendar?: string
  warnings?: string[]
}

const FOLDER = join(import.meta.dirname, '../../fixtures/dates')
const load = <T>(folder: string, file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T
const listed = (folder: string): string[] => readdirSync(folder).filter(file => file.endsWith('.json'))

const cases = [...listed(FOLDER), ...listed(join(FOLDER, 'languages')).map(file => join('languages', file))]

describe.each(cases)('%s', file => {
  it.each(load<Case[]>(FOLDER, file).map(one => [one.line, one] as const))('%s', (line, one) => {
    const { readings, warnings } = readTimestamps([line], -1, {})
    expect(readings.map(({ role, value, relative }) => `${role} ${value ?? relative}`)).toEqual(one.reads)
    expect(warnings.map(({ code }) => code)).toEqual(one.warnings ?? [])
    if (one.weekday) expect(readings[0].weekday).toBe(one.weekday)
    if (one.ambiguous) expect(readings[0].ambiguous).toEqual(one.ambiguous)
    if (one.calendar) expect(readings[0].calendar).toBe(one.calendar)
  })
})

describe.each(listed(join(FOLDER, 'negative')))('nothing in %s', file => {
  it.each(load<string[]>(join(FOLDER, 'negative'), file))('%s', line => {
    expect(readTimestamps([line], -1, {}).readings).toEqual([])
  })
})
