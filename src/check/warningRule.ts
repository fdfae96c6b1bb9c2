import type { Article } from '../model/article.ts'
import type { Severity } from '../model/finding.ts'
import type { Warning, WarningCode } from '../model/warning.ts'
import type { Rule, RuleDocs } from './rule.ts'

/** A rule for what cleaning warns of under one code. */
export const warningRule = (id: WarningCode, severity: Severity, docs: RuleDocs): Rule => ({
  id,
  severity,
  docs,
  find: ({ article }) =>
    article.warnings
      .filter(({ code }) => code === id)
      .map(warning => ({ span: warning.span ?? null, message: warning.message + readAs(warning, article) })),
})

/** What was read all the same, where the warning is about a time. */
function readAs({ span }: Warning, { timestamps }: Article): string {
  const read = span && timestamps.find(one => one.span.start <= span.start && one.span.end >= span.end)
  return read?.value ? ` (${read.value})` : ''
}
