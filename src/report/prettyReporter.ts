import type { Finding } from '../model/finding.ts'
import type { MeasureCount, ReportSummary } from '../model/report.ts'
import { counted } from '../text/counted.ts'
import { escapeMessage } from '../text/escapeTerminal.ts'
import { grouped } from '../text/grouped.ts'
import { isolate } from './isolate.ts'
import type { Paint, ReportContext, ReportedFinding, Reporter } from './reporter.ts'
import { toTable } from './toTable.ts'

/** The report for people: findings grouped by document, then counts, and what each profile says before and after cleaning. */
export function prettyReporter({ paint }: ReportContext): Reporter {
  return {
    begin: () => '',
    *document(findings) {
      yield `${paint.bold(documentName(findings[0]))}\n`
      yield* findingLines(findings, paint)
      yield '\n'
    },
    end: summary => summaryText(summary, paint),
  }
}

function documentName({ path, record, recordLine }: Finding): string {
  const file = path === null ? 'standard input' : safe(path)
  if (recordLine === null) return file
  return `${file}:${recordLine}${record === null ? '' : ` (record ${safe(JSON.stringify(record))})`}`
}

const safe = (text: string): string => isolate(escapeMessage(text))

function* findingLines(findings: readonly ReportedFinding[], paint: Paint): Generator<string> {
  const widths = { place: width(findings, placeOf), rule: width(findings, ({ rule }) => rule) }
  for (const finding of findings) {
    const { severity, rule, message, excerpt } = finding
    const colour = severity === 'error' ? paint.red : paint.yellow
    const place = paint.dim(placeOf(finding).padStart(widths.place))
    const quoted = excerpt === '' ? '' : `\n  ${' '.repeat(widths.place)}  ${paint.dim(safe(excerpt))}`
    const said = isolateQuotes(escapeMessage(message))
    yield `  ${place}  ${colour(severity.padEnd(7))}  ${rule.padEnd(widths.rule)}  ${said}${quoted}\n`
  }
}

const placeOf = ({ span }: Finding): string =>
  span === null ? '–' : span.lines[0] === span.lines[1] ? `${span.lines[0]}` : `${span.lines[0]}–${span.lines[1]}`

const width = (findings: readonly ReportedFinding[], part: (finding: ReportedFinding) => string): number =>
  findings.reduce((most, finding) => Math.max(most, part(finding).length), 0)

const isolateQuotes = (message: string): string => message.replace(/“([^”]*)”/g, (_, quoted) => `“${isolate(quoted)}”`)

function summaryText({ documents, errors, warnings, profiles, measures }: ReportSummary, paint: Paint): string {
  const counts = `${counted(documents, 'document')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`
  const colour = errors > 0 ? paint.red : warnings > 0 ? paint.yellow : paint.green
  if (documents === 0) return `${colour(counts)}\n`
  const profileRows = Object.entries(profiles).map(([name, { failBefore, failAfter, rescued }]) =>
    [name, failBefore, failAfter, rescued].map(shown),
  )
  const parts = [colour(counts), toTable(['refused by', 'as scraped', 'cleaned', 'rescued'], profileRows)]
  for (const [name, rows] of Object.entries(measures)) {
    // what a larger table shows is not shown again
    if (
      Object.values(measures).some(others => others.length > rows.length && rows.every(row => others.some(isSame(row))))
    )
      continue
    const head = [name, 'limit', 'mean as scraped', 'cleaned', 'refused as scraped', 'cleaned']
    const body = rows.map(({ measure, limit, fails, ...one }) => [
      inWords(measure),
      `${fails === 'above' ? '≤' : '≥'} ${limit}`,
      ...[one.meanBefore, one.meanAfter, one.failBefore, one.failAfter].map(shown),
    ])
    parts.push(toTable(head, body))
  }
  return `${parts.join('\n\n')}\n\n${paint.bold(rescueSentence(documents, profiles['fineweb2-arb-repetition']))}\n`
}

const isSame =
  ({ measure, limit }: MeasureCount) =>
  (other: MeasureCount): boolean =>
    other.measure === measure && other.limit === limit

/** `duplicate 5 grams` of `duplicate5Grams` */
const inWords = (name: string): string => name.replace(/[A-Z]|\d+/g, part => ` ${part.toLowerCase()}`)

const shown = (value: string | number): string =>
  typeof value === 'string' ? value : Number.isInteger(value) ? grouped(value) : value.toFixed(4)

/** What cleaning is worth to who filters: no more is claimed than was counted. */
function rescueSentence(documents: number, { failBefore, rescued }: ReportSummary['profiles'][string]): string {
  const refuse = `FineWeb-2’s Arabic rules refuse ${failBefore === 0 ? 'none' : grouped(failBefore)} of ${counted(documents, 'article')} for repetition`
  if (failBefore === 0) return `${refuse}.`
  return `${refuse}; cleaned, ${rescued === 0 ? 'all of them still' : `${grouped(rescued)} of them no longer`}.`
}
