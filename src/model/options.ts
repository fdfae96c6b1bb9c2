import type { Source } from './article.ts'
import type { Warning } from './warning.ts'

export interface DateOptions {
  /** ISO 8601 instant that relative times are counted from; without it they have no value. */
  now?: string
  /** IANA name of the zone of times that print none. */
  defaultZone?: string
}

export interface DuplicateOptions {
  /** 0..1, default 0.8: what would be removed below it stays. */
  similarity?: number
  /** Default 0: a copy of fewer UTF-16 units of comparison key stays. */
  minLength?: number
  /** A copy whose printed text matches stays. */
  protect?: RegExp
  /** Nothing is removed. */
  keepRepeats?: boolean
  /** Names of copy rules that are not asked. */
  without?: readonly string[]
}

export interface CleanOptions extends DateOptions, DuplicateOptions {
  /** Adds the text of each removal to the article. */
  removedText?: boolean
  /** Carried through to the article. */
  source?: Source
  /** Carried through, before the article's own. */
  warnings?: readonly Warning[]
}
