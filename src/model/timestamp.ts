import type { Span } from './span.ts'

/** What a label on the page says the time is; `unknown` where no label says it. */
export type Role = 'updated' | 'published' | 'unknown'

export type Precision = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'

/** Zone of a printed time. `offset` is `+00:00` style and held on that day; `from` tells who said it. */
export interface Zone {
  name: string
  offset: string
  from: 'text' | 'option'
}

/** What a line prints about time, without its place: nothing here is taken from the clock or the machine. */
export interface DateReading {
  role: Role
  /** ISO 8601 in the precision and zone that the text prints, seconds always once a time is printed; null for an unresolved relative time. */
  value: string | null
  /** UTC, `Z`; only with a printed time and a known zone, or a resolved relative time. */
  instant: string | null
  precision: Precision
  zone: Zone | null
  calendar: 'gregorian' | 'islamic-umalqura' | 'persian'
  /** Whether the printed weekday is that of the date; null where none is printed. */
  weekday: 'matches' | 'differs' | null
  /** ISO 8601 duration, negative for the past (`-PT5H`), `PT0S` for now; null for absolute times. */
  relative: string | null
  /** Other values that the same characters may mean, such as day and month swapped. */
  ambiguous: string[]
}

export interface Timestamp extends DateReading {
  /** What `span` covers, written as a block's text. */
  text: string
  span: Span
}
