import { escapeLogJson } from '../text/escapeTerminal.ts'
import { messageText } from './placeNames.ts'
import { relativePath } from './relativePath.ts'
import type { ReportContext, ReportedFinding, Reporter } from './reporter.ts'

const SEVERITIES = { error: 'major', warning: 'minor' } as const

/** GitLab's Code Quality: an array of issues. */
export function gitlabReporter({ hash }: ReportContext): Reporter {
  let first = true
  let path: string | null | undefined
  /** How often each fingerprint occurred in the file: GitLab drops all but one of those that are equal. */
  let seen = new Map<string, number>()
  const issueOf = (finding: ReportedFinding): string => {
    if (finding.path !== path) seen = new Map()
    path = finding.path
    const { rule, fingerprint } = finding
    const times = seen.get(fingerprint) ?? 0
    seen.set(fingerprint, times + 1)
    const file = relativePath(path)
    const [begin, end] =
      finding.recordLine === null ? (finding.span?.lines ?? [1, 1]) : [finding.recordLine, finding.recordLine]
    const issue = {
      description: messageText(finding),
      check_name: rule,
      fingerprint: hash(JSON.stringify([file, `${rule} ${fingerprint}`, times])),
      severity: SEVERITIES[finding.severity],
      location: { path: file, lines: { begin, end } },
    }
    return escapeLogJson(JSON.stringify(issue))
  }
  return {
    begin: () => '[',
    *document(findings) {
      for (const finding of findings) {
        yield `${first ? '' : ','}\n${issueOf(finding)}`
        first = false
      }
    },
    end: () => `${first ? '' : '\n'}]\n`,
  }
}
