import type { Label } from './label.ts'
import type { Period } from './period.ts'
import type { ZoneName } from './tables/zones.ts'
import type { Designator, Mark } from './vocabulary.ts'

/** All that a word or phrase may mean; its neighbours decide. */
export interface Meaning {
  /** 1–12. */
  month: number | undefined
  hijriMonth: number | undefined
  persianMonth: number | undefined
  coptic: true | undefined
  /** 0 for Sunday. */
  weekday: number | undefined
  label: Label | undefined
  /** و is written before it. */
  joined: true | undefined
  period: Period | undefined
  zone: ZoneName | undefined
  zoneIntroduction: true | undefined
  localTime: true | undefined
  clockIntroduction: true | undefined
  filler: true | undefined
  /** An outlet, section, place or issue number. */
  companion: true | undefined
  place: true | undefined
  section: true | undefined
  /** It begins or ends the name of an outlet. */
  masthead: 'start' | 'end' | undefined
  /** A number after it counts a paper's issues. */
  issue: true | undefined
  /** Buttons and the like. */
  furniture: true | undefined
  byline: true | undefined
  /** It begins a byline where a colon follows. */
  calls: true | undefined
  givenName: true | undefined
  foreign: true | undefined
  era: 'hijri' | 'gregorian' | 'coptic' | 'persian' | undefined
  ago: true | undefined
  agoAfter: true | undefined
  about: true | undefined
  unit: Designator | undefined
  /** How many of the unit its name says. */
  count: number | undefined
  number: number | undefined
  /** ISO 8601 duration. */
  relative: string | undefined
  ordinalDay: number | undefined
  ordinalHour: number | undefined
  /** Minutes in a part of an hour, said after it (`والنصف`) or before it (`نصف ساعة`). */
  part: number | undefined
  half: number | undefined
  mark: Mark | undefined
  /** What it does between the parts of a time: bits of `GLUE`. */
  glue: number
  /** What may begin with it: bits of `BEGINS`. */
  begins: number
}

/** What a word may begin, in bits. */
export const BEGINS = { date: 1, clock: 2, relative: 4, zone: 8, weekday: 16, label: 32 } as const

/** What a word means that no table holds. */
export const UNKNOWN: Meaning = {
  month: undefined,
  hijriMonth: undefined,
  persianMonth: undefined,
  coptic: undefined,
  weekday: undefined,
  label: undefined,
  joined: undefined,
  period: undefined,
  zone: undefined,
  zoneIntroduction: undefined,
  localTime: undefined,
  clockIntroduction: undefined,
  filler: undefined,
  companion: undefined,
  place: undefined,
  section: undefined,
  masthead: undefined,
  issue: undefined,
  furniture: undefined,
  byline: undefined,
  calls: undefined,
  givenName: undefined,
  foreign: undefined,
  era: undefined,
  ago: undefined,
  agoAfter: undefined,
  about: undefined,
  unit: undefined,
  count: undefined,
  number: undefined,
  relative: undefined,
  ordinalDay: undefined,
  ordinalHour: undefined,
  part: undefined,
  half: undefined,
  mark: undefined,
  glue: 0,
  begins: 0,
}
