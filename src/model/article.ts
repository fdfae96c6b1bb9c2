import type { Removal } from './removal.ts'
import type { Span } from './span.ts'
import type { Timestamp } from './timestamp.ts'
import type { Warning } from './warning.ts'

export interface Block {
  kind: 'title' | 'paragraph'
  text: string
  span: Span
}

/** Where an article came from. `encoding` is the WHATWG name; `path` is null for standard input without a name. */
export interface Source {
  path: string | null
  encoding: string
  bytes: number
  sha256: string
}

export interface Stats {
  lines: number
  removedLines: number
  characters: number
  removedCharacters: number
}

/** What was done to a text and what it says of itself: all of an article but its own text. Records carry it. */
export type Description = Pick<
  Article,
  'title' | 'updated' | 'published' | 'timestamps' | 'removed' | 'warnings' | 'stats'
>

/** One cleaned article: the noun that every renderer and report takes. */
export interface Article {
  schema: 'article-clean/1'
  source: Source | null
  language: string | null
  direction: 'ltr' | 'rtl'
  title: string | null
  updated: string | null
  published: string | null
  timestamps: Timestamp[]
  blocks: Block[]
  removed: Removal[]
  warnings: Warning[]
  stats: Stats
}
