import { escapeLogJson } from '../text/escapeTerminal.ts'
import type { Reporter } from './reporter.ts'

/**
 * The report as JSON, a finding a line. The summary comes last: to have it first, all findings would have to be held. Controls, bidi
 * overrides and what CI systems obey stand as escapes.
 */
export function jsonReporter(): Reporter {
  let first = true
  const line = (value: unknown): string => escapeLogJson(JSON.stringify(value))
  return {
    begin: () => '{"schema":"article-clean/report/1",\n"findings":[',
    *document(findings) {
      for (const { excerpt: _, ...finding } of findings) {
        yield `${first ? '' : ','}\n${line(finding)}`
        first = false
      }
    },
    end: summary => `${first ? '' : '\n'}],\n"summary":${line(summary)}}\n`,
  }
}
