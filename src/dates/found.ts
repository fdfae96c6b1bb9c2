import type { Day } from './calendars.ts'
import type { Label } from './label.ts'
import type { Period } from './period.ts'
import type { ZoneName } from './tables/zones.ts'

/** Something that a line says about time. One kind has one shape: readers ask for it several times an item. */
export type Event = FoundDate | FoundClock | FoundZone | FoundRelative | FoundWeekday | FoundLabel | FoundYear

/** Items from `from` to `to` (half-open) that say it. */
interface Found {
  from: number
  to: number
}

/** A date as printed: nothing is checked yet, and a part that is not printed is 0. */
export interface FoundDate extends Found, Day {
  kind: 'date'
  calendar: 'gregorian' | 'islamic-umalqura' | 'persian' | 'coptic'
  /** Other days that the same numbers may mean, likeliest first. */
  others: Day[]
  /** How day and month are ordered is known: the others are no other values, unless the weekday says so. */
  ordered: boolean
  /** A year such as 1442 with nothing that says of which calendar it is. */
  bare: boolean
  /** Two names of the month that contradict each other. */
  monthsDiffer: boolean
  /** Its last item also holds the hour of the clock: `25/10/202306:52`. */
  shared: boolean
  /** The place of the year where it stands past the clock: `Sep 15 13:52:00 UTC 2014`; else -1. */
  yearAt: number
  /** A weekday printed between its parts; 0 for Sunday. */
  weekday: number | null
}

/** The year of a date that stands before its clock. */
export interface FoundYear extends Found {
  kind: 'year'
}

export interface FoundWeekday extends Found {
  kind: 'weekday'
  /** 0 for Sunday. */
  weekday: number
}

export interface FoundClock extends Found {
  kind: 'clock'
  hour: number
  /** -1 where not printed, as `second`. */
  minute: number
  second: number
  period: Period | null
  /** Its last item also holds the day of the date: `13:5215 سبتمبر`. */
  shared: boolean
}

/** `offset` in minutes overrides that of `zone`; null stands for local time, which names no zone, or for a name that no table knows. */
export interface FoundZone extends Found {
  kind: 'zone'
  zone: ZoneName | null
  offset: number | null
  unknown: boolean
}

export interface FoundRelative extends Found {
  kind: 'relative'
  /** ISO 8601. */
  duration: string
  /** Only a label makes it a time: `أمس` stands in sentences too. */
  needsLabel: boolean
  /** A label or a clock does: `اليوم, 13:40`. */
  needsClock: boolean
}

export interface FoundLabel extends Found {
  kind: 'label'
  label: Label
  /** It says by itself which time it is; others need a colon, or a line that says little else. */
  sure: boolean
  /** The name of who published follows. */
  byline: boolean
  /** It ends in a preposition. */
  placed: boolean
  /** و is written before it. */
  joined: boolean
  /** How far it counts among its neighbours; filled in when they are known. */
  standing: 'none' | 'weak' | 'sure'
}
