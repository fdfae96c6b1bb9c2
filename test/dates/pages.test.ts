import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/article/cleanArticle.ts'
import { languagesOf } from '../../src/dates/languages/index.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/dates/pages')
const load = (file: string): string => readFileSync(join(FOLDER, file), 'utf8')
const pages = readdirSync(FOLDER)
  .filter(file => file.endsWith('.txt'))
  .map(file => file.slice(0, -4))

it('there are two for each of the languages', () => {
  const codes = (['Arabic', 'Han', 'Cyrillic', 'Greek', 'Hebrew', 'Devanagari', 'Bengali', 'Hangul'] as const).flatMap(
    languagesOf,
  )
  for (const code of [
    ...codes.filter(code => code !== 'ps'),
    'en',
    'fr',
    'es',
    'pt',
    'it',
    'de',
    'nl',
    'tr',
    'pl',
    'id',
    'vi',
  ])
    expect([code, pages.filter(page => page.startsWith(`${code}-`)).length]).toEqual([code, 2])
})

describe.each(pages)('%s', page => {
  it('says its title and when it was published and updated', () => {
    const { title, published, updated } = cleanArticle(load(`${page}.txt`))
    expect({ title, published, updated }).toEqual(JSON.parse(load(`${page}.json`)))
  })
})
