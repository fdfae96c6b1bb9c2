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
    document: findings => `${paint.bold(documentName(findings[0]))}\n${findingLines(findings, paint)}\n`,
    end: summary => summaryText(summary, paint),
  }
}

function documentName({ path, record, recordLine }: Finding): string {
  const file = path === null ? 'standard input' : safe(path)
  if (recordLine === null) return file
  return `${file}:${recordLine}${record === null ? '' : ` (record ${safe(JSON.stringify(record))})`}`
}

const safe = (text: string): string => isolate(escapeMessage(text))

function findingLines(findings: readonly ReportedFinding[], paint: Paint): string {
  const places = findings.map(placeOf)
  const widths = { place: width(places), rule: width(findings.map(({ rule }) => rule)) }
  return findings
    .map(({ severity, rule, message, excerpt }, i) => {
      const colour = severity === 'error' ? paint.red : paint.yellow
      const head = `  ${paint.dim(places[i].padStart(widths.place))}  ${colour(severity.padEnd(7))}  ${rule.padEnd(widths.rule)}`
      const quoted = excerpt === '' ? '' : `\n  ${' '.repeat(widths.place)}  ${paint.dim(safe(excerpt))}`
      return `${head}  ${isolateQuotes(escapeMessage(message))}${quoted}\n`
    })
    .join('')
}

const placeOf = ({ span }: Finding): string =>
  span === null ? '–' : span.lines[0] === span.lines[1] ? `${span.lines[0]}` : `${span.lines[0]}–${span.lines[1]}`

const width = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0)

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
