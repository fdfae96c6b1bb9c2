import { escapeLogJson } from '../text/escapeTerminal.ts'
import type { Reporter } from './reporter.ts'

/**
 * The report as JSON, a finding a line. The summary comes last: to have it first, all findings would have to be held. Controls, bidi
 * overrides and what CI systems obey stand as escapes.
 */
export function jsonReporter(): Reporter {
  let findings = 0
  let texts = 0
  const line = (value: unknown): string => escapeLogJson(JSON.stringify(value))
  return {
    begin: () => '{"schema":"article-clean/report/1",\n"findings":[',
    *document(found) {
      for (const { original: _, ...finding } of found) yield `${findings++ > 0 ? ',' : ''}\n${line(finding)}`
    },
    measured: text => `${texts++ > 0 ? ',' : '\n],\n"texts":['}\n${line(text)}`,
    end: summary => `${findings + texts > 0 ? '\n' : ''}],\n"summary":${line(summary)}}\n`,
  }
}
