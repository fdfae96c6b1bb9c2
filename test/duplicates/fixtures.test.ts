import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findHeadline } from '../../src/article/findHeadline.ts'
import { type Copy, findCopies } from '../../src/duplicates/findCopies.ts'
import { normalizeText } from '../../src/text/normalizeText.ts'

const ROOT = join(import.meta.dirname, '../../fixtures/duplicates')
const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))
// below `rules` are the texts of single rules, which have a test of their own
const forms = folders(ROOT).filter(form => form !== 'rules')
const cases = forms.flatMap(form => folders(join(ROOT, form)).map(name => `${form}/${name}`))
const read = (name: string, file: string): string => readFileSync(join(ROOT, name, file), 'utf8')
const textOf = (name: string): string => normalizeText(read(name, 'input.txt')).text

const lines = (text: string, start: number, end: number): [number, number] => [
  text.slice(0, start).split('\n').length,
  text.slice(0, end).split('\n').length,
]
const shown = (text: string, copy: Copy) => ({
  reason: copy.reason,
  similarity: Number(copy.similarity.toFixed(4)),
  lines: lines(text, copy.start, copy.end),
  span: [copy.start, copy.end],
  of: [copy.ofStart, copy.ofEnd],
  ofLines: lines(text, copy.ofStart, copy.ofEnd),
})

describe.each(cases.filter(name => !name.startsWith('negative/')))('%s', name => {
  it('comes out as expected', () => {
    const text = textOf(name)
    const { copies, headline, settled } = findCopies(text, findHeadline, {})
    expect(settled).toBe(true)
    expect({
      headline: headline && text.slice(headline.start, headline.end),
      removed: copies.map(copy => shown(text, copy)),
    }).toEqual(JSON.parse(read(name, 'expected.json')))
    expect(copies.length).toBeGreaterThan(0)
  })
})

describe.each(cases.filter(name => name.startsWith('negative/')))('%s', name => {
  it('comes out untouched', () => {
    expect(findCopies(textOf(name), findHeadline, {})).toMatchObject({ copies: [], settled: true })
    expect(existsSync(join(ROOT, name, 'expected.json'))).toBe(false)
  })
})

it.each(cases)('%s says what it shows', name => {
  expect(read(name, 'note.md').length).toBeGreaterThan(20)
})
