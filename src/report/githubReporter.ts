import type { ReportSummary } from '../model/report.ts'
import { counted } from '../text/counted.ts'
import { escapeMessage } from '../text/escapeTerminal.ts'
import { grouped } from '../text/grouped.ts'
import { messageText, safe } from './placeNames.ts'
import { relativePath } from './relativePath.ts'
import type { ReportedFinding, Reporter } from './reporter.ts'
import { riseText } from './riseText.ts'

/** Annotations of one level that GitHub shows of a step; it drops the others without a word. */
const SHOWN = 10

/** Workflow commands, which GitHub shows as annotations beside the lines. */
export function githubReporter(): Reporter {
  const given = { error: 0, warning: 0 }
  const command = (level: 'error' | 'warning', properties: Record<string, string | number>, message: string): string =>
    given[level]++ < SHOWN ? workflowCommand(level, properties, message) : ''
  return {
    begin: () => '',
    *document(findings) {
      for (const finding of findings) {
        const text = command(finding.severity, propertiesOf(finding), annotation(finding))
        if (text !== '') yield text
      }
    },
    end(summary) {
      const rises = summary.rises.map(rise => command('error', { title: rise.rule }, riseText(rise))).join('')
      return `${rises}${closing(summary, given)}\n`
    },
  }
}

const annotation = (finding: ReportedFinding): string =>
  finding.excerpt === '' ? messageText(finding) : `${messageText(finding)}\n${safe(finding.excerpt)}`

/** Columns are for a place within one line; lines of a record's text are no lines of the file. */
function propertiesOf({ path, span, recordLine, rule }: ReportedFinding): Record<string, string | number> {
  const file = path === null ? {} : { file: escapeMessage(relativePath(path)) }
  if (recordLine !== null) return { ...file, line: recordLine, title: rule }
  if (span === null) return { ...file, title: rule }
  const [line, endLine] = span.lines
  const [col, endColumn] = span.columns
  return { ...file, line, endLine, ...(line === endLine ? { col, endColumn } : {}), title: rule }
}

function workflowCommand(level: string, properties: Record<string, string | number>, message: string): string {
  const given = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${level} ${given.join(',')}::${escapeData(message)}\n`
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

function closing(summary: ReportSummary, given: { error: number; warning: number }): string {
  const { documents, badRecords, errors, warnings } = summary
  const counts = `${counted(documents + badRecords, 'document')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`
  const left = (['error', 'warning'] as const)
    .map(level => [level, Math.max(0, given[level] - SHOWN)] as const)
    .filter(([, more]) => more > 0)
    .map(([level, more]) => counted(more, level))
  if (left.length === 0) return counts
  return `${counts}; ${left.join(' and ')} not annotated, as GitHub shows ${grouped(SHOWN)} of each a step: the job summary counts them, --report json=FILE lists them`
}
