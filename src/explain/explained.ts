import type { Article } from '../model/article.ts'
import type { KeptRepeat } from '../model/explanation.ts'
import type { Removal } from '../model/removal.ts'
import type { Timestamp } from '../model/timestamp.ts'
import type { Warning } from '../model/warning.ts'
import type { Differences } from './wordDifferences.ts'

/** A stretch of a line of which one thing is true throughout. */
export interface Piece {
  /** As it stands in the text, neither escaped nor decoded. */
  text: string
  /** Number of the removal that it belongs to; 0 for what stays. */
  removed: number
  /** Whether a removal copies it. */
  isOriginal: boolean
  isTime: boolean
  isHeadline: boolean
  isWarned: boolean
  /** Number of the part that stands twice and stays; 0 for what does not. */
  kept: number
  /** Whether it is what such a part repeats. */
  isRepeated: boolean
  /** What begins here: removals by number, and the code point where an original begins, with the removals that copy it. */
  begins: { removed: number; kept: number; time: number; originals: Original[] }
}

/** Where kept text begins that removals copy. */
export interface Original {
  at: number
  copies: number[]
}

export interface ExplainedLine {
  number: number
  pieces: Piece[]
}

/** A part of the clean article. */
export interface CleanPart {
  kind: 'title' | 'paragraph' | 'time'
  text: string
  /** Goes on with the line of the part before it. */
  isJoined: boolean
}

/** Lines of the text, what the article has of them, and what is to be said. */
export interface Row {
  lines: ExplainedLine[]
  clean: CleanPart[]
  notes: Note[]
  /** Blank lines, or text that is not at hand, stand before it. */
  gap: boolean
}

export type Note =
  | { kind: 'removed'; removed: ExplainedRemoval }
  | { kind: 'kept'; n: number; kept: KeptRepeat; differences: Differences | null }
  | { kind: 'time'; n: number; time: Timestamp }
  | { kind: 'warning'; warning: Warning }
  | { kind: 'headline'; because: string }

/** What is said of one removal. */
export interface ExplainedRemoval {
  /** From 1, in order of place. */
  n: number
  removal: Removal
  /** What went, where it stood to what it copies, and how alike they are, in one sentence. */
  evidence: string
  /** Why the rule takes such a copy for one. */
  because: string
  /** Null where the original is not at hand. */
  differences: Differences | null
}

/** One document, ready to be shown on a terminal or as a page. */
export interface Explained {
  /** `input.txt`, `corpus.ndjson:12 (record 7)`; null for standard input without a name. */
  name: string
  title: string | null
  direction: 'ltr' | 'rtl'
  language: string | null
  updated: string | null
  published: string | null
  rows: Row[]
  removals: ExplainedRemoval[]
  kept: KeptRepeat[]
  times: Timestamp[]
  warnings: Warning[]
  /** Lines of the whole text. Null where only what was removed is at hand. */
  stats: Article['stats'] | null
}
