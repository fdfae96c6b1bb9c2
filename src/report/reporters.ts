import { githubReporter } from './githubReporter.ts'
import { gitlabReporter } from './gitlabReporter.ts'
import { jsonReporter } from './jsonReporter.ts'
import { markdownReporter } from './markdownReporter.ts'
import { prettyReporter } from './prettyReporter.ts'
import type { ReportContext, Reporter } from './reporter.ts'
import { sarifReporter } from './sarifReporter.ts'

/** The forms of a report, by the names that `--report` knows. */
export const REPORTERS: Readonly<Record<string, (context: ReportContext) => Reporter>> = {
  pretty: prettyReporter,
  json: jsonReporter,
  github: githubReporter,
  sarif: sarifReporter,
  gitlab: gitlabReporter,
  markdown: markdownReporter,
}
