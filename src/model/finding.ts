import type { Span } from './span.ts'

export type Severity = 'error' | 'warning'

/** What a rule may be set to: `off` finds nothing. */
export type Level = Severity | 'off'

/** A place with its columns: code points of its first and its last line, from 1, the end exclusive. */
export interface FindingSpan extends Span {
  columns: [start: number, end: number]
}

/** A bad thing in a text, as a rule found it. */
export interface Finding {
  /** Id of the rule. */
  rule: string
  severity: Severity
  /** Of the file, as given; null for standard input without a name. */
  path: string | null
  /** The record's id, a string or a number, in an NDJSON file; null where it has none, and for texts. */
  record: string | number | null
  /** The record's line in its file, from 1; null for texts. */
  recordLine: number | null
  /** Place in the text, or in the record's text; null for what is true of all of it. */
  span: FindingSpan | null
  message: string
  /**
   * The same for the same rule and text found, white space aside, wherever it stands; where there is no span that is all of the text as it is
   * when cleaned. 16 hexadecimal digits.
   */
  fingerprint: string
  /** What is copied; null where nothing is. */
  duplicateOf: Span | null
  /** 0..1, of a copy; else null. */
  similarity: number | null
  /** The copy rule that decided; null where none did. */
  copyRule: string | null
  /** How the text begins that it is about; empty where there is no span. */
  excerpt: string
}
