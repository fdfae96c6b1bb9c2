import type { Finding, Severity } from '../model/finding.ts'
import type { MeasuredText, ReportSummary } from '../model/report.ts'

/** A finding, and how the text begins that it is a copy of; empty where it is none. */
export interface ReportedFinding extends Finding {
  original: string
}

/** Writes a report in pieces, so that it never has to be held whole. */
export interface Reporter {
  begin(): string
  /** The findings of one document, in their order, piece by piece; there is at least one, and there may be more than a string can hold. */
  document(findings: readonly ReportedFinding[]): Iterable<string>
  /** What is to stand behind all findings of a text that was measured; where it is missing, measures are of no use to the report. */
  measured?(text: MeasuredText): string
  /** What stands between findings and what `measured` gave, where there is any of that. */
  end(summary: ReportSummary): string
}

/** How parts of a report for people are shown; each is the identity where nothing is coloured. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  yellow(text: string): string
  green(text: string): string
}

/** A rule as its page tells of it. */
export interface RuleText {
  id: string
  severity: Severity
  finds: string
  why: string
  cure: string
}

/** What a form of report may need beside findings. */
export interface ReportContext {
  paint: Paint
  /** Width of the terminal; null for what is none, where lines are not broken. */
  columns: number | null
  /** Every finding, where else the first of them are shown. */
  all: boolean
  /** With tables of measures. */
  measures: boolean
  /** All rules that findings may be of. */
  rules: readonly RuleText[]
  version: string
  /** 32 hexadecimal digits, the same for the same text. */
  hash(text: string): string
}
