import type { Cover } from './coverRange.ts'
import type { Segment } from './findSegments.ts'

/** A copied stretch of a line. */
export interface Part extends Segment {
  line: number
  /** First token of the line, and the one after its last. */
  lineFirst: number
  lineEnd: number
  cover: Cover
  /** It stands directly after its original, word for word; so many times. */
  tandem: number
  /** The line has almost no sentence marks. */
  sparse: boolean
}
