import type { Finding, Severity } from './finding.ts'

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

/** What was found in the documents of one host, or of one folder. */
export interface GroupCount {
  /** Host of the records' URL, else the first folder, `.` where there is none. */
  name: string
  /** Texts and records, bad ones too. */
  documents: number
  /** By rule (code points): documents in which it found something. */
  rules: Record<string, number>
}

/** Findings of one rule. */
export interface RuleCount {
  rule: string
  severity: Severity
  findings: number
}

/** A rule whose share of a group's documents is larger than in an earlier report, beyond noise. */
export interface Rise {
  group: string
  rule: string
  /** Documents in which the rule found something, of all; the whole earlier report where it does not know the group. */
  before: { found: number; documents: number; whole: boolean }
  now: { found: number; documents: number }
}

/** What `check` says of its inputs, beside each finding. */
export interface ReportSummary {
  /** Texts and records that were judged; bad records are not. */
  documents: number
  /** Records that could not be judged. */
  badRecords: number
  errors: number
  warnings: number
  /** By severity, then the most findings, then name. */
  rules: RuleCount[]
  /** Rules that are off in all of the run. */
  off: string[]
  /** What the baseline knew of, and what it names that was not there any more; null without a baseline. */
  baseline: { known: number; dead: number } | null
  /** By name (code points). */
  groups: GroupCount[]
  /** What rose against the report of `--compare`; empty without one. */
  rises: Rise[]
  /** By name of the profile. */
  profiles: Record<string, ProfileCount>
  /** By name of the profile, in its order; a measure with two limits is there twice. */
  measures: Record<string, MeasureCount[]>
}

/** The measures of one text, as scraped and as cleaned, by their names. */
export interface MeasuredText {
  path: string | null
  record: Finding['record']
  recordLine: number | null
  before: Record<string, number>
  after: Record<string, number>
}

/** What `check` says of its inputs, format version 1. */
export interface Report {
  schema: 'article-clean/report/1'
  /** By path (code points), place of the record, start, rule. */
  findings: Finding[]
  /** All texts, in their order, with `--measures`. */
  texts?: MeasuredText[]
  summary: ReportSummary
}
