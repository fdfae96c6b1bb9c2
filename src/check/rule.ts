import type { Article } from '../model/article.ts'
import type { Severity } from '../model/finding.ts'
import type { Removal } from '../model/removal.ts'
import type { Span } from '../model/span.ts'
import type { FailedMeasure } from './failedMeasures.ts'

/** What a rule judges: a text as it was scraped, and what cleaning made of it. */
export interface Subject {
  /** The decoded text, without leading U+FEFF. */
  text: string
  article: Article
  /** The span of a range of UTF-16 units of `text`. */
  span(start: number, end: number): Span
  /** ISO 8601 instant, where one was given: what is printed after it is not true yet. */
  now: string | null
  /** The profile that was asked for, and what the text fails of it as it was scraped. */
  profile: { name: string; failed: readonly FailedMeasure[] } | null
}

/** One bad thing. */
export interface Hit {
  /** Null for what is true of the whole text. */
  span: Span | null
  /** What is wrong, with its numbers; one line. */
  message: string
  /** What cleaning would remove there. */
  removal?: Removal
}

/** What a rule's page says; Markdown, one paragraph each. */
export interface RuleDocs {
  /** What is found, with every threshold and where it comes from. */
  finds: string
  /** Why that is bad. */
  why: string
  /** What to do about it. */
  cure: string
}

export interface Rule {
  /** Names the bad thing. */
  id: string
  severity: Severity
  docs: RuleDocs
  /** In the order of the text. */
  find(subject: Subject): Hit[]
}
