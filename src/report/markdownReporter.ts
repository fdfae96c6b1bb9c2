import type { ReportSummary } from '../model/report.ts'
import { counted } from '../text/counted.ts'
import { escapeMarkdown } from '../text/escapeMarkdown.ts'
import { grouped } from '../text/grouped.ts'
import { messageText, placeName, safe } from './placeNames.ts'
import type { ReportedFinding, Reporter } from './reporter.ts'
import { riseText } from './riseText.ts'

/** Removals that are shown beside their originals, groups, and rises: a page is to be read, and GitHub takes a megabyte. */
const REMOVALS = 10
const GROUPS = 20

/** The report as a page, for a job's summary. */
export function markdownReporter(): Reporter {
  const removals: ReportedFinding[] = []
  return {
    begin: () => '# article-clean check\n\n',
    document(findings) {
      for (const finding of findings)
        if (finding.duplicateOf !== null && removals.length < REMOVALS) removals.push(finding)
      return []
    },
    end: summary =>
      `${[counts(summary), ...sections(summary), removalSection(removals)].filter(Boolean).join('\n\n')}\n`,
  }
}

function counts({ documents, badRecords, errors, warnings, baseline }: ReportSummary): string {
  const known = baseline === null ? '' : ` ${grouped(baseline.known)} more are in the baseline.`
  return `**${counted(errors, 'error')}** and **${counted(warnings, 'warning')}** in ${counted(documents + badRecords, 'document')}.${known}`
}

function* sections({ rises, profiles, documents, rules, groups }: ReportSummary): Generator<string> {
  if (rises.length > 0)
    yield `## What rose\n\n${rises
      .slice(0, GROUPS)
      .map(rise => `- ${cell(riseText(rise))}`)
      .join('\n')}${rest(rises.length, GROUPS)}`
  if (documents > 0) {
    const rows = Object.entries(profiles).map(([name, { failBefore, failAfter, rescued }]) => [
      name,
      ...[failBefore, failAfter, rescued].map(grouped),
    ])
    yield `## What filters refuse\n\n${table([`of ${counted(documents, 'text')}`, 'as scraped', 'cleaned', 'rescued'], rows)}`
  }
  if (rules.length === 0) return
  yield `## By rule\n\n${table(
    ['rule', 'level', 'findings'],
    rules.map(({ rule, severity, findings }) => [rule, severity, grouped(findings)]),
  )}`
  if (groups.length < 2) return
  const errors = new Set(rules.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))
  const worst = groups
    .map(group => ({ ...group, most: mostFound(group.rules, errors) }))
    .filter(({ most }) => most !== undefined)
    .sort(
      (a, b) =>
        Number(errors.has(b.most[0])) - Number(errors.has(a.most[0])) ||
        b.most[1] / b.documents - a.most[1] / a.documents,
    )
  const rows = worst
    .slice(0, GROUPS)
    .map(({ name, documents: all, most: [rule, found] }) => [
      safe(name),
      grouped(all),
      rule,
      `${grouped(found)} (${Math.round((100 * found) / all)} %)`,
    ])
  yield `## By group\n\n${table(['group', 'documents', 'most found', 'in documents'], rows)}${rest(worst.length, GROUPS)}`
}

/** The rule that most documents have, one of errors before those of warnings. */
const mostFound = (rules: Record<string, number>, errors: ReadonlySet<string>): [rule: string, found: number] =>
  Object.entries(rules).sort(
    ([a, found], [b, more]) => Number(errors.has(b)) - Number(errors.has(a)) || more - found,
  )[0]

function removalSection(removals: readonly ReportedFinding[]): string {
  if (removals.length === 0) return ''
  const rows = removals.map(finding => [
    placeName(finding),
    `${finding.rule}: ${messageText(finding)}`,
    safe(finding.excerpt),
    safe(finding.original),
  ])
  return `## What is there twice\n\n${table(['place', 'why', 'copy', 'original, which stays'], rows)}`
}

const rest = (count: number, shown: number): string => (count > shown ? `\n\nAnd ${grouped(count - shown)} more.` : '')

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  return [row(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(row)].join('\n')
}

/** Text in a line of a table; an address is no link. */
const cell = (text: string): string => escapeMarkdown(text).replace(/:(?=\/\/)|(?<=www)\.|@/gi, '\\$&')
