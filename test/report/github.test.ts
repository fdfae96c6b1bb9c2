import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { githubReporter } from '../../src/report/githubReporter.ts'
import type { ReportedFinding } from '../../src/report/reporter.ts'
import { commandsOf } from './commandsOf.ts'
import { hostileDocuments, summaryOf, write } from './hostileFindings.ts'

const finding = (more: Partial<ReportedFinding> = {}): ReportedFinding => ({
  rule: 'mojibake',
  severity: 'error',
  path: 'news/1,a:b%.txt',
  record: null,
  recordLine: null,
  span: { start: 0, end: 4, lines: [3, 3], columns: [2, 6] },
  message: '100% wrong',
  fingerprint: '0123456789abcdef',
  duplicateOf: null,
  similarity: null,
  copyRule: null,
  excerpt: 'text',
  original: '',
  ...more,
})

describe('annotations', () => {
  it('are one command for each finding, up to ten of a level, whatever texts say', () => {
    fc.assert(
      fc.property(hostileDocuments, documents => {
        const { commands, rest } = commandsOf(write(githubReporter(), documents))
        const errors = documents.flat().filter(({ severity }) => severity === 'error').length
        const warnings = documents.flat().length - errors
        // the last error is that of what rose
        expect(commands.map(({ name }) => name).sort()).toEqual([
          ...Array(Math.min(10, errors + 1)).fill('error'),
          ...Array(Math.min(10, warnings)).fill('warning'),
        ])
        for (const { properties } of commands)
          expect(Object.keys(properties).every(key => /^(?:file|line|endLine|col|endColumn|title)$/.test(key))).toBe(
            true,
          )
        expect(rest.filter(line => line !== '')).toHaveLength(1)
        expect(rest.join('\n')).not.toMatch(/##\[|##vso\[/)
      }),
    )
  })

  it('come back as they were meant', () => {
    const { commands } = commandsOf(write(githubReporter(), [[finding()]]))
    expect(commands[0]).toEqual({
      name: 'error',
      properties: { file: 'news/1,a:b%.txt', line: '3', endLine: '3', col: '2', endColumn: '6', title: 'mojibake' },
      message: '100% wrong\ntext',
    })
  })

  it('point at lines where a finding has several, and at the line of a record', () => {
    const several = { start: 0, end: 9, lines: [3, 5], columns: [2, 6] } as ReportedFinding['span']
    const documents = [
      [finding({ span: several })],
      [finding({ recordLine: 9, record: 1 })],
      [finding({ path: null, span: null })],
    ]
    const { commands } = commandsOf(write(githubReporter(), documents))
    expect(commands.slice(0, 3).map(({ properties: { file: _, title, ...place } }) => place)).toEqual([
      { line: '3', endLine: '5' },
      { line: '9' },
      {},
    ])
  })

  it('say how many were left out', () => {
    const documents = [Array.from({ length: 25 }, () => finding()), [finding({ severity: 'warning' })]]
    const log = write(githubReporter(), documents, { ...summaryOf(documents), rises: [] })
    expect(log.trimEnd().split('\n').at(-1)).toMatch(/^2 documents: 25 errors, 1 warning; 15 errors not annotated/)
  })
})
