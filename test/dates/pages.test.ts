import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/article/cleanArticle.ts'
import { languagesOf } from '../../src/dates/languages/index.ts'
import { SCRIPTS } from '../../src/dates/scriptOf.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/dates/pages')
const load = (file: string): string => readFileSync(join(FOLDER, file), 'utf8')
const pages = readdirSync(FOLDER)
  .filter(file => file.endsWith('.txt'))
  .map(file => file.slice(0, -4))

it('there are two for each of the languages', () => {
  for (const code of SCRIPTS.flatMap(languagesOf))
    expect([code, pages.filter(page => page.startsWith(`${code}-`)).length]).toEqual([code, 2])
})

describe.each(pages)('%s', page => {
  it('says its title and when it was published and updated', () => {
    const { title, published, updated } = cleanArticle(load(`${page}.txt`))
    expect({ title, published, updated }).toEqual(JSON.parse(load(`${page}.json`)))
  })
})
