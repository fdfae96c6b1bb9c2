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

/** What was read all the same, where the warning is about a time. Times stand in the order of the text, and there may be as many as warnings. */
function readAs({ span }: Warning, { timestamps }: Article): string {
  if (!span) return ''
  let low = 0
  let high = timestamps.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (timestamps[middle].span.end < span.end) low = middle + 1
    else high = middle
  }
  const read = timestamps[low]
  return read && read.span.start <= span.start && read.value ? ` (${read.value})` : ''
}
