import { jsonReporter } from './jsonReporter.ts'
import { prettyReporter } from './prettyReporter.ts'
import type { ReportContext, Reporter } from './reporter.ts'

/** The forms of a report, by the names that `--report` knows. */
export const REPORTERS: Readonly<Record<string, (context: ReportContext) => Reporter>> = {
  pretty: prettyReporter,
  json: jsonReporter,
}
