import type { Span } from './span.ts'

/** In the order in which they are tried: the first that fits is given. */
export const REASONS = [
  'repeated-title',
  'repeated-menu',
  'cut-copy',
  'near-duplicate',
  'repeated-line',
  'repeated-block',
] as const

/**
 * Why a part was removed: `repeated-title` the headline again; `repeated-menu` a run of short lines; `cut-copy` the beginning,
 * or a part, of what stays; `near-duplicate` similarity below 1; `repeated-line` within one line; `repeated-block` several.
 */
export type Reason = (typeof REASONS)[number]

/** A part of the text that is gone, and the kept part that it repeats. */
export interface Removal {
  reason: Reason
  /** Name of the copy rule that decided, one of `schema/copy-rules.md`; the list may grow and change. */
  rule: string
  /** 0..1: 1 − edits / longer length, in UTF-16 units of the comparison key, edits counted along the alignment. */
  similarity: number
  span: Span
  /** Lies in kept text. */
  duplicateOf: Span
  /** The removed text as it stood; only when asked for. */
  text?: string
}
