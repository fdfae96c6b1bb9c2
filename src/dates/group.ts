import type { FoundClock, FoundDate, FoundRelative, FoundZone } from './found.ts'
import type { Label } from './label.ts'

/** The events that make one time: a date or a relative time, with what belongs to it. Items from `from` to `to`. */
export interface Group {
  from: number
  to: number
  label: Label | null
  /** The label says it whatever else is on the line. */
  sure: boolean
  date: FoundDate | null
  /** The other calendar's date of the same day. */
  beside: FoundDate | null
  clocks: { clock: FoundClock; zone: FoundZone | null }[]
  weekday: number | null
  relative: FoundRelative | null
}
