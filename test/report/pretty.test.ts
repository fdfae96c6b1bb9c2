import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/report/displayWidth.ts'
import { prettyReporter } from '../../src/report/prettyReporter.ts'
import type { ReportedFinding } from '../../src/report/reporter.ts'
import { context, hostileDocuments, summaryOf, write } from './hostileFindings.ts'

const finding = (i: number, more: Partial<ReportedFinding> = {}): ReportedFinding => ({
  rule: 'repeated-block',
  severity: 'error',
  path: `news/${i}.txt`,
  record: null,
  recordLine: null,
  span: { start: 0, end: 4, lines: [12, 21], columns: [1, 6] },
  message: 'lines 12–21 repeat lines 2–11: 1,587 characters',
  fingerprint: '0123456789abcdef',
  duplicateOf: { start: 0, end: 4, lines: [2, 11] },
  similarity: 1,
  copyRule: 'whole-article',
  excerpt: 'أعادت بلدية المدينة الساحلية يوم الخميس افتتاح مكتبة…',
  original: '',
  ...more,
})
const many = (count: number, more: Partial<ReportedFinding> = {}) =>
  Array.from({ length: count }, (_, i) => [finding(i, more)])
const plain = (documents: ReportedFinding[][]) => ({ ...summaryOf(documents), rises: [] })

describe('pretty', () => {
  it('tells one finding of one page in a few lines, place first', () => {
    const documents = many(1)
    const text = write(prettyReporter(context()), documents, plain(documents))
    expect(text.split('\n').length).toBeLessThanOrEqual(10)
    expect(text).toMatch(
      /^news\/0\.txt:12:1 {2}error {2}repeated-block {2}lines 12–21 repeat lines 2–11: 1,587 characters \(whole-article\) {2}\u2068أعادت[^\n]*…\u2069\n/,
    )
    expect(text).toContain('\n1 document: 1 error, 0 warnings\n  repeated-block  1\n')
  })

  it('shows fifty of many, errors before warnings, and says how many more there are', () => {
    const documents = [...many(300, { severity: 'warning', rule: 'mojibake' }), ...many(1204)]
    const text = write(prettyReporter(context()), documents)
    expect(text.match(/^news\//gm)).toHaveLength(50)
    expect(text).not.toMatch(/^news.*warning/m)
    expect(text).toContain('\nand 1,454 more (--all)\n')
    expect(text.split('\n').length).toBeLessThan(100)
    const all = write(prettyReporter(context({ all: true })), documents)
    expect(all.match(/^news\//gm)).toHaveLength(1504)
    expect(all).not.toContain('more (--all)')
  })

  it('says a warning of whole texts once, with their number', () => {
    const common = {
      severity: 'warning',
      rule: 'missing-timestamp',
      message: 'no time is printed',
      span: null,
      excerpt: '',
      copyRule: null,
    } as const
    const documents = [...many(4000, common), ...many(1, { ...common, message: 'another' })]
    const text = write(prettyReporter(context()), documents)
    expect(text).toMatch(
      /^news\/0\.txt {2}and 3,999 more texts {2}warning {2}missing-timestamp {2}no time is printed$/m,
    )
    expect(text).not.toContain('more (--all)')
  })

  it.each([40, 80])('breaks no word and no excerpt in %i columns', columns => {
    const documents = [...many(2), ...many(1, { excerpt: 'x'.repeat(60) }), ...many(1, { excerpt: '漢'.repeat(50) })]
    const text = write(prettyReporter(context({ columns })), documents, plain(documents))
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns)
    expect(text.match(/\u2068/g)?.length).toBe(text.match(/\u2069/g)?.length)
    for (const line of text.split('\n')) expect(line.match(/\u2068/g)?.length).toBe(line.match(/\u2069/g)?.length)
  })

  it('lets no text speak to a terminal or to a CI system', () => {
    fc.assert(
      fc.property(hostileDocuments, fc.constantFrom(null, 40), fc.boolean(), (documents, columns, all) => {
        const text = write(prettyReporter(context({ columns, all })), documents, summaryOf(documents, '::error::x\n'))
        expect(stripVTControlCharacters(text)).toBe(text)
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]|##\[|##vso\[/)
        expect(text).not.toMatch(/^\s*::/m)
      }),
    )
  })
})
