import type { SelfAlignment } from '../find/selfAlignment.ts'
import type { WordCount } from '../find/wordCounts.ts'
import type { TokenRange } from '../tokenRange.ts'
import type { Trace } from '../trace.ts'
import type { Comparison } from './comparison.ts'

/** A text aligned with itself as the rules see it: its lines, and how each reads as a copy. */
export interface ComparedText {
  aligned: SelfAlignment
  lineCount: number
  headline: { line: number; range: TokenRange } | null
  /** How a line reads as a copy of what stands earlier; null where it has no original. */
  earlier: (line: number) => Comparison | null
  /** ... of what stands later. */
  later: (line: number) => Comparison | null
  /** How many lines before each are no short lines, and how many are prose; the headline does not count. */
  longBefore: Int32Array
  proseBefore: Int32Array
  /** Do two lines say the same words? */
  isLike: (a: number, b: number) => boolean
  /** How many lines say the words of a line. */
  linesLike: (line: number) => number
  /** 1 for lines of songs and poems, whose lines come back by right. */
  verse: Uint8Array
  /** Lines that say the headline again as a refrain does. */
  refrain: ReadonlySet<number>
  words: WordCount
  /** 1 for lines that go as a whole. */
  goes: Uint8Array
  gone: (line: number) => boolean
  /** Names of rules that are switched off. */
  without: ReadonlySet<string>
  trace: Trace | null
}

/** Does prose stand between two lines? `to` is exclusive. */
export const proseBetween = ({ proseBefore }: ComparedText, from: number, to: number): boolean =>
  to > from && proseBefore[to] > proseBefore[from]

/** Does a line stand between that is no short one? */
export const longBetween = ({ longBefore }: ComparedText, from: number, to: number): boolean =>
  to > from && longBefore[to] > longBefore[from]
