import type { Day } from './calendars.ts'
import type { Label } from './tables/labels.ts'
import type { Period } from './tables/periods.ts'
import type { ZoneName } from './tables/zones.ts'

/** Items from `from` to `to` (half-open) that say something. */
export interface Found {
  from: number
  to: number
}

/** A date as printed: nothing is checked yet, and a part that is not printed is 0. */
export interface FoundDate extends Found, Day {
  calendar: 'gregorian' | 'islamic-umalqura' | 'coptic'
  /** Other days that the same numbers may mean, likeliest first. */
  others: Day[]
  /** Two names of the month that contradict each other. */
  monthsDiffer?: true
  /** Its last item also holds the hour of the clock: `25/10/202306:52`. */
  shared?: true
  /** The place of the year where it stands past the clock: `Sep 15 13:52:00 UTC 2014`. */
  yearAt?: number
  /** A weekday printed between its parts; 0 for Sunday. */
  weekday?: number
}

export interface FoundClock extends Found {
  hour: number
  /** -1 where not printed, as `second`. */
  minute: number
  second: number
  period: Period | null
  /** Its last item also holds the day of the date: `13:5215 سبتمبر`. */
  shared?: true
}

/** `offset` in minutes overrides that of `zone`; null stands for local time, which names no zone, or for a name that no table knows. */
export interface FoundZone extends Found {
  zone: ZoneName | null
  offset: number | null
  unknown?: true
}

export interface FoundRelative extends Found {
  /** ISO 8601. */
  duration: string
  /** Only a label makes it a time: `أمس` stands in sentences too. */
  needsLabel: boolean
}

export interface FoundLabel extends Found {
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
