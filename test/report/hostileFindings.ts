import fc from 'fast-check'
import type { ReportSummary } from '../../src/model/report.ts'
import type { Paint, ReportContext, ReportedFinding, Reporter } from '../../src/report/reporter.ts'
import { hostileText } from '../hostileText.ts'

/** What attacks the readers of reports: commands of CI systems, their escapes, markup of all kinds. */
const attack = fc.constantFrom(
  '::error::owned',
  '::add-mask::x',
  '\n::set-output name=a::b',
  '\r\n::error file=a.txt,line=1::x',
  '%0A::error::x',
  '%25%0D',
  ',title=x',
  '##[error]x',
  '##vso[task.complete]',
  '\u2028::error::x',
  '\u202e',
  '\u001b]0;x\u0007',
  '<script>alert(1)</script>',
  '|',
  '`',
  '\\',
  '"',
  '"}]}',
  '[a](http://evil.example)',
  '![a](http://evil.example/x.png)',
  'https://evil.example',
  'www.evil.example',
  '@someone',
  '{0}',
  '{{x}}',
  '../..',
  'news/1.txt',
  'أخبار',
  '\n# x',
  '\n\n- x',
)

const text = fc.array(fc.oneof(attack, hostileText), { maxLength: 4 }).map(parts => parts.join(''))
const place = fc.record({ line: fc.nat(99), more: fc.nat(3), column: fc.nat(99) })

/** Findings of one document, every text of them hostile. */
export const hostileDocument: fc.Arbitrary<ReportedFinding[]> = fc
  .record({
    path: fc.option(text.map(name => name || 'a')),
    record: fc.option(fc.oneof(text, fc.integer())),
    recordLine: fc.option(fc.nat(1000)),
  })
  .chain(({ path, record, recordLine }) =>
    fc.array(
      fc
        .record({
          rule: fc.constantFrom('repeated-block', 'missing-timestamp', 'mojibake', 'invalid-json'),
          severity: fc.constantFrom('error' as const, 'warning' as const),
          place: fc.option(place),
          message: text.map(said => said || 'bad'),
          fingerprint: fc.constantFrom('0123456789abcdef', 'fedcba9876543210'),
          isCopy: fc.boolean(),
          copyRule: fc.option(fc.constantFrom('whole-article', 'long-paragraph')),
          excerpt: text.map(said => said.replace(/\s+/g, ' ')),
        })
        .map(({ place, isCopy, copyRule, excerpt, ...finding }): ReportedFinding => {
          const lines: [number, number] = place ? [place.line + 1, place.line + 1 + place.more] : [1, 1]
          const span = place && {
            start: 5,
            end: 9,
            lines,
            columns: [place.column + 1, place.column + 5] as [number, number],
          }
          return {
            ...finding,
            path,
            record: recordLine === null ? null : record,
            recordLine: recordLine === null ? null : recordLine + 1,
            span,
            duplicateOf: isCopy ? { start: 0, end: 4, lines: [1, 1] } : null,
            similarity: isCopy ? 0.9 : null,
            copyRule: isCopy ? copyRule : null,
            excerpt: place ? excerpt : '',
            original: isCopy ? excerpt : '',
          }
        }),
      { minLength: 1, maxLength: 6 },
    ),
  )

export const hostileDocuments: fc.Arbitrary<ReportedFinding[][]> = fc.array(hostileDocument, { maxLength: 6 })

const same = (said: string): string => said
const PLAIN: Paint = { bold: same, dim: same, red: same, yellow: same, green: same }

export const context = (more: Partial<ReportContext> = {}): ReportContext => ({
  paint: PLAIN,
  columns: null,
  all: false,
  measures: false,
  version: '1.2.3',
  rules: ['repeated-block', 'missing-timestamp', 'mojibake', 'invalid-json'].map(id => ({
    id,
    severity: 'error',
    finds: 'Something {0} [that](x) is bad. More of it.',
    why: 'It is `bad`.',
    cure: 'Mend it.',
  })),
  hash: said => [...said].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7).toString(16),
  ...more,
})

/** A summary that fits the findings, with hostile names of groups. */
export function summaryOf(documents: readonly (readonly ReportedFinding[])[], group = 'a'): ReportSummary {
  const all = documents.flat()
  const rules = new Map<string, ReportSummary['rules'][number]>()
  for (const { rule, severity } of all) {
    const count = rules.get(`${severity} ${rule}`) ?? { rule, severity, findings: 0 }
    rules.set(`${severity} ${rule}`, { ...count, findings: count.findings + 1 })
  }
  const profile = { failBefore: 1, failAfter: 0, rescued: 1 }
  return {
    documents: documents.length,
    badRecords: 0,
    errors: all.filter(({ severity }) => severity === 'error').length,
    warnings: all.filter(({ severity }) => severity === 'warning').length,
    rules: [...rules.values()],
    off: [],
    baseline: null,
    groups: ['b', group].map(name => ({ name, documents: 2, rules: { mojibake: 1 } })),
    rises: [
      {
        group,
        rule: 'mojibake',
        before: { found: 0, documents: 120, whole: false },
        now: { found: 49, documents: 120 },
      },
    ],
    profiles: { 'gopher-repetition': profile, 'fineweb2-arb': profile, 'fineweb2-arb-repetition': profile },
    measures: {},
  }
}

/** All of a report. */
export function write(
  reporter: Reporter,
  documents: readonly ReportedFinding[][],
  summary = summaryOf(documents),
): string {
  let written = reporter.begin()
  for (const document of documents) for (const piece of reporter.document(document)) written += piece
  return written + reporter.end(summary)
}
