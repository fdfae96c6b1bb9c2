import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { foldLine } from '../../src/dates/foldLine.ts'

const TABLES = join(import.meta.dirname, '../../src/dates/tables')

/** Every string anywhere in a table's rows. */
const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
}

describe.each(readdirSync(TABLES))('%s', file => {
  it('holds its names as lines are folded, words and digits apart', async () => {
    const names = strings(await import(join(TABLES, file))).filter(name => /[\u0600-\u06ff]/.test(name))
    const folded = (name: string) => (foldLine(name).text.match(/\d+|[\p{L}\p{M}]+/gu) ?? []).join(' ')
    expect(names.filter(name => folded(name) !== name)).toEqual([])
  })
})
