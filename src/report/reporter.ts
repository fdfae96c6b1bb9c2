import type { Finding } from '../model/finding.ts'
import type { ReportSummary } from '../model/report.ts'

/** A finding, and how the text begins that it is about. */
export interface ReportedFinding extends Finding {
  excerpt: string
}

/** Writes a report in pieces, so that it never has to be held whole. */
export interface Reporter {
  begin(): string
  /** The findings of one document, in their order, piece by piece; there is at least one, and there may be more than a string can hold. */
  document(findings: readonly ReportedFinding[]): Iterable<string>
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

/** What a form of report may need beside findings. */
export interface ReportContext {
  paint: Paint
}
