import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReportedFinding } from '../../src/report/reporter.ts'
import { sarifReporter } from '../../src/report/sarifReporter.ts'
import { context, hostileDocuments, write } from './hostileFindings.ts'
import { isSarif } from './schemas.ts'

const finding = (more: Partial<ReportedFinding> = {}): ReportedFinding => ({
  rule: 'repeated-block',
  severity: 'error',
  path: './news/خبر 1#.txt',
  record: null,
  recordLine: null,
  span: { start: 10, end: 20, lines: [3, 4], columns: [2, 5] },
  message: 'lines 3–4 repeat lines 1–2',
  fingerprint: '0123456789abcdef',
  duplicateOf: { start: 0, end: 9, lines: [1, 2] },
  similarity: 0.9,
  copyRule: null,
  excerpt: 'نص',
  original: 'نص',
  ...more,
})
const runOf = (documents: readonly ReportedFinding[][]) =>
  JSON.parse(write(sarifReporter(context()), documents)).runs[0]

describe('SARIF', () => {
  it('holds to the schema of 2.1.0 whatever texts say', () => {
    fc.assert(
      fc.property(hostileDocuments, documents => {
        const written = write(sarifReporter(context()), documents)
        expect(isSarif(JSON.parse(written)), JSON.stringify(isSarif.errors)).toBe(true)
        expect(JSON.parse(written).runs[0].results).toHaveLength(documents.flat().length)
        expect(written).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2067]|##\[|##vso\[|^::/m,
        )
      }),
    )
  })

  it('says where the copy and its original are, in the repository', () => {
    const [result] = runOf([[finding()]]).results
    const artifactLocation = { uri: 'news/%D8%AE%D8%A8%D8%B1%201%23.txt', uriBaseId: '%SRCROOT%' }
    expect(result.locations).toEqual([
      { physicalLocation: { artifactLocation, region: { startLine: 3, startColumn: 2, endLine: 4, endColumn: 5 } } },
    ])
    expect(result.relatedLocations[0].physicalLocation).toEqual({
      artifactLocation,
      region: { startLine: 1, endLine: 2 },
    })
    expect(
      runOf([[finding({ path: '/tmp/a.txt' })]]).results[0].locations[0].physicalLocation.artifactLocation,
    ).toEqual({
      uri: 'file:///tmp/a.txt',
    })
  })

  it('points at the line of a record, without columns', () => {
    const [result] = runOf([[finding({ recordLine: 7, record: 'x' })]]).results
    expect(result.locations[0].physicalLocation.region).toEqual({ startLine: 7 })
    expect(result.relatedLocations).toBeUndefined()
  })

  it('knows alerts again by the text, and tells equal ones of a file apart', () => {
    const prints = runOf([[finding(), finding()], [finding({ path: 'other.txt' })]]).results.map(
      (result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0],
    )
    expect(prints).toEqual(['0123456789abcdef:1', '0123456789abcdef:2', '0123456789abcdef:1'])
  })

  it('makes no links and no arguments of what texts say', () => {
    const [result] = runOf([[finding({ excerpt: '[a](http://evil.example) {0}' })]]).results
    expect(result.message.text).toContain('\\[a\\](http://evil.example) {{0}}')
  })

  it('holds no more than GitHub takes, errors first, and says what it left out', () => {
    const many = (count: number, severity: 'error' | 'warning') =>
      Array.from({ length: count }, () => [finding({ severity })])
    const run = runOf([...many(6000, 'warning'), ...many(21_000, 'error')])
    expect(run.results).toHaveLength(25_000)
    expect(run.results.filter(({ level }: { level: string }) => level === 'error')).toHaveLength(21_000)
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^2,000 results left out/)
  })
})
