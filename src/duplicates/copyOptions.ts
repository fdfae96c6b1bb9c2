import type { DuplicateOptions } from '../model/options.ts'
import type { Trace } from './trace.ts'

/** What users may say of copies, and who wants to know why each round decided as it did. */
export interface CopyOptions extends DuplicateOptions {
  trace?: (round: Trace) => void
}
