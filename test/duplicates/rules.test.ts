import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/article/cleanArticle.ts'
import { ABOVE_RULES, BESIDE_RULES, HEADLINE_RULES, LINES_RULES, PART_RULES } from '../../src/duplicates/rules/rules.ts'
import { toText } from '../../src/render/toText.ts'
import { normalizeText } from '../../src/text/normalizeText.ts'

const ROOT = join(import.meta.dirname, '../../fixtures/duplicates/rules')
const names = [HEADLINE_RULES, LINES_RULES, BESIDE_RULES, PART_RULES, ABOVE_RULES].flat().map(rule => rule.name)
const folders = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))
    : []
const casesOf = (rule: string, kind: 'finds' | 'keeps' | 'known-failures'): string[] =>
  folders(join(ROOT, rule, kind)).map(name => `${kind}/${name}`)
const read = (rule: string, name: string, file: string): string => readFileSync(join(ROOT, rule, name, file), 'utf8')
const removals = (text: string, without: readonly string[] = []) => cleanArticle(text, { without }).removed
const spans = (text: string, without: readonly string[]) => removals(text, without).map(({ span }) => span)

it('each rule has a name of its own', () => {
  expect(names).toEqual([...new Set(names)])
})

it('each folder belongs to a rule', () => {
  expect(folders(ROOT).toSorted()).toEqual(names.toSorted())
})

describe.each(names)('%s', rule => {
  it('has a text that it alone decides and one that it must leave alone', () => {
    expect(casesOf(rule, 'finds').length).toBeGreaterThan(0)
    expect(casesOf(rule, 'keeps').length).toBeGreaterThan(0)
  })

  it.each(casesOf(rule, 'finds'))('%s: goes by this rule, and not without it', name => {
    const text = read(rule, name, 'input.txt')
    expect(removals(text)).not.toEqual([])
    expect(spans(text, [rule])).not.toEqual(spans(text, []))
  })

  it.each(casesOf(rule, 'finds'))('%s: the removal names the rule', name => {
    expect(removals(read(rule, name, 'input.txt'))).toContainEqual(expect.objectContaining({ rule }))
  })

  it.each(casesOf(rule, 'keeps'))('%s: comes out untouched', name => {
    const text = read(rule, name, 'input.txt')
    expect(removals(text)).toEqual([])
    expect(toText(cleanArticle(text))).toBe(normalizeText(text).text)
  })

  it.each(casesOf(rule, 'known-failures'))('%s: is still shortened, and should not be', name => {
    expect(removals(read(rule, name, 'input.txt'))).not.toEqual([])
  })

  it('says what its texts show', () => {
    for (const name of [...casesOf(rule, 'finds'), ...casesOf(rule, 'keeps'), ...casesOf(rule, 'known-failures')])
      expect(read(rule, name, 'note.md').length).toBeGreaterThan(20)
  })
})
