import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../src/article/cleanArticle.ts'
import { toMarkdown } from '../src/render/toMarkdown.ts'
import { toText } from '../src/render/toText.ts'
import { normalizeText } from '../src/text/normalizeText.ts'
import { expectAccounted } from './accounting.ts'

const ROOT = join(import.meta.dirname, '../fixtures/article')
const casesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() && existsSync(join(folder, entry.name, 'input.txt')) ? [join(folder, entry.name)] : [],
  )
const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8')
const clean = (folder: string) => cleanArticle(read(folder, 'input.txt'))

describe.each(casesIn(ROOT))('%s', folder => {
  it('comes out as expected', () => {
    const article = clean(folder)
    expect(JSON.parse(JSON.stringify(article))).toEqual(JSON.parse(read(folder, 'expected.json')))
    expect(toMarkdown(article)).toBe(read(folder, 'expected.md'))
    expectAccounted(read(folder, 'input.txt'), article)
  })

  it('says what it shows', () => {
    expect(read(folder, 'note.md').length).toBeGreaterThan(20)
  })
})

describe.each(casesIn(join(ROOT, 'negative')))('%s', folder => {
  it('comes out untouched', () => {
    const text = read(folder, 'input.txt')
    expect(toText(clean(folder))).toBe(normalizeText(text).text)
    expect(read(folder, 'note.md').length).toBeGreaterThan(20)
  })
})
