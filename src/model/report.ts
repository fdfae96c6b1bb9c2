import type { Finding } from './finding.ts'

/** How many documents a profile refuses. */
export interface ProfileCount {
  /** As scraped. */
  failBefore: number
  /** Cleaned. */
  failAfter: number
  /** Refused as scraped, and no longer when cleaned. */
  rescued: number
}

/** One limit of a profile over all documents. Means are rounded to four digits after the point. */
export interface MeasureCount {
  measure: string
  limit: number
  /** Which side of the limit is refused. */
  fails: 'above' | 'below'
  meanBefore: number
  meanAfter: number
  failBefore: number
  failAfter: number
}

export interface ReportSummary {
  /** Texts and records that were judged; bad records are not. */
  documents: number
  errors: number
  warnings: number
  /** By name of the profile. */
  profiles: Record<string, ProfileCount>
  /** By name of the profile, in its order; a measure with two limits is there twice. */
  measures: Record<string, MeasureCount[]>
}

/** What `check` says of its inputs, format version 1. */
export interface Report {
  schema: 'article-clean/report/1'
  /** By path (code points), place of the record, start, rule. */
  findings: Finding[]
  summary: ReportSummary
}
