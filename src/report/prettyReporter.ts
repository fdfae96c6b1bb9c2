import type { MeasureCount, ReportSummary } from '../model/report.ts'
import { counted } from '../text/counted.ts'
import { grouped } from '../text/grouped.ts'
import { messageText, placeName, safe } from './placeNames.ts'
import { profileSentence } from './profileSentence.ts'
import type { Paint, ReportContext, ReportedFinding, Reporter } from './reporter.ts'
import { riseText } from './riseText.ts'
import { toTable } from './toTable.ts'
import { wrapWords } from './wrapWords.ts'

/** Findings that are shown, where not all are asked for. */
const SHOWN = 50
/** Warnings that are told apart, to be said once for all documents that have them. */
const KINDS = 1000

/** A warning that documents have in common, and the first of them. */
interface Common {
  count: number
  first: ReportedFinding
}

/**
 * The report for people: errors first, then warnings, a line each; then counts by rule and one line on what filters refuse. A warning of a
 * whole text is said once, with the number of texts.
 */
export function prettyReporter(context: ReportContext): Reporter {
  const errors: ReportedFinding[] = []
  const warnings: ReportedFinding[] = []
  const common = new Map<string, Common>()
  const hold = (finding: ReportedFinding): void => {
    if (finding.severity === 'warning' && finding.span === null) {
      const key = `${finding.rule}\n${finding.message}`
      const same = common.get(key)
      if (same) same.count++
      else if (common.size < KINDS) common.set(key, { count: 1, first: finding })
      return
    }
    const held = finding.severity === 'error' ? errors : warnings
    if (held.length < SHOWN) held.push(finding)
  }
  return {
    begin: () => '',
    *document(findings) {
      for (const finding of findings) {
        if (context.all) yield findingText(finding, context)
        else hold(finding)
      }
    },
    end(summary) {
      const lines: string[] = []
      let told = 0
      for (const finding of [...errors, ...warnings].slice(0, SHOWN)) {
        lines.push(findingText(finding, context))
        told++
      }
      for (const { count, first } of [...common.values()].slice(0, SHOWN - lines.length)) {
        lines.push(count === 1 ? findingText(first, context) : commonText(first, count, context))
        told += count
      }
      const more = context.all ? 0 : summary.errors + summary.warnings - told
      if (more > 0) lines.push(`and ${grouped(more)} more (--all)\n`)
      return `${lines.join('')}${summary.errors + summary.warnings > 0 ? '\n' : ''}${summaryText(summary, context)}`
    },
  }
}

function findingText(finding: ReportedFinding, { paint, columns }: ReportContext): string {
  const colour = finding.severity === 'error' ? paint.red : paint.yellow
  const parts = [
    { text: placeName(finding), paint: paint.bold },
    { text: finding.severity, paint: colour },
    { text: finding.rule },
    { text: messageText(finding) },
  ]
  const excerpt = finding.excerpt === '' ? null : { text: safe(finding.excerpt), paint: paint.dim }
  return wrapWords(parts, excerpt, columns)
}

/** `news/1.txt and 5 more texts  warning  missing-timestamp  no time is printed` */
function commonText(first: ReportedFinding, count: number, { paint, columns }: ReportContext): string {
  const parts = [
    { text: placeName(first), paint: paint.bold },
    { text: `and ${counted(count - 1, first.recordLine === null ? 'more text' : 'more record')}` },
    { text: first.severity, paint: paint.yellow },
    { text: first.rule },
    { text: messageText({ ...first, record: null }) },
  ]
  return wrapWords(parts, null, columns)
}

function summaryText(summary: ReportSummary, { paint, columns, measures }: ReportContext): string {
  const { documents, badRecords, errors, warnings, rules, baseline, rises } = summary
  const counts = [counted(errors, 'error'), counted(warnings, 'warning')].join(', ')
  const known = baseline === null ? '' : `; ${grouped(baseline.known)} more in the baseline`
  const colour = errors > 0 ? paint.red : warnings > 0 ? paint.yellow : paint.green
  const wrapped = (text: string, shown?: Paint[keyof Paint]): string =>
    wrapWords([shown ? { text, paint: shown } : { text }], null, columns)
  let text = wrapped(`${counted(documents + badRecords, 'document')}: ${counts}${known}`, colour)
  const width = Math.max(0, ...rules.map(({ rule }) => rule.length))
  const digits = Math.max(0, ...rules.map(({ findings }) => grouped(findings).length))
  for (const { rule, findings } of rules) text += `  ${rule.padEnd(width)}  ${grouped(findings).padStart(digits)}\n`
  for (const rise of rises) text += wrapped(riseText(rise), paint.red)
  if (documents > 0) text += wrapped(profileSentence(summary))
  return measures && documents > 0 ? `${text}\n${measureTables(summary)}` : text
}

function measureTables({ profiles, measures }: ReportSummary): string {
  const profileRows = Object.entries(profiles).map(([name, { failBefore, failAfter, rescued }]) =>
    [name, failBefore, failAfter, rescued].map(shown),
  )
  const parts = [toTable(['refused by', 'as scraped', 'cleaned', 'rescued'], profileRows)]
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
  return `${parts.join('\n\n')}\n`
}

const isSame =
  ({ measure, limit }: MeasureCount) =>
  (other: MeasureCount): boolean =>
    other.measure === measure && other.limit === limit

/** `duplicate 5 grams` of `duplicate5Grams` */
const inWords = (name: string): string => name.replace(/[A-Z]|\d+/g, part => ` ${part.toLowerCase()}`)

const shown = (value: string | number): string =>
  typeof value === 'string' ? value : Number.isInteger(value) ? grouped(value) : value.toFixed(4)
