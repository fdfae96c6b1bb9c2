import type { Role } from '../model/timestamp.ts'

/** What names a time, by itself. Kinds are those of `LabelNames`. */
export interface Label {
  role: Exclude<Role, 'unknown'>
  kind: 'sure' | 'verb' | 'loose' | 'act'
  /** The name of who published follows it, and then the date. */
  byline: boolean
}
