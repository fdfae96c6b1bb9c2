import type { Span } from './span.ts'

export type Severity = 'error' | 'warning'

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
  span: Span | null
  message: string
  /** The same for the same rule, record and text found (all of it where there is no span), wherever it stands: 16 hexadecimal digits. */
  fingerprint: string
}
