import type { Glue } from './glue.ts'
import type { Period } from './period.ts'
import type { ZoneName } from './tables/zones.ts'

/** Names as lines are folded (`foldLine.ts`), between commas, or in a list. Signs inside a name are words of it: `segunda - feira`. */
export type Names = string | readonly string[]

/** Twelve months or seven weekdays from Sunday: names of one between commas, rows between semicolons, or lists. */
export type Rows = string | readonly Names[]

/** What pages print beside a date to say which time it is. */
export interface LabelNames {
  /** They say it whatever else the line says. */
  sure?: Names
  /** Verbs that are said of other things too: sure with what was published, who published it, or a telling preposition (`published on`). */
  verb?: Names
  /** They mean something else in most sentences (`حدث`: it happened), so that neither of these makes them sure. */
  loose?: Names
  /** A label with what was published alone (`تم نشر المقال`). */
  act?: Names
  /** The name of who published follows, and then the date. */
  byline?: Names
}

export type Script = 'Latin' | 'Arabic' | 'Han' | 'Cyrillic' | 'Greek' | 'Hebrew' | 'Devanagari' | 'Bengali' | 'Hangul'

/** Lengths of time as ISO 8601 writes them, `T` for the part after the T. */
export type Designator = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS'

/** Names of a unit: `one` stand for one by themselves, `two` for two; `many` need a number. */
export interface UnitNames {
  one?: Names
  two?: Names
  many?: Names
}

/** A sign after a number that says what it counts: `2025年1月14日 1時28分`. */
export type Mark = 'Y' | 'M' | 'D' | 'h' | 'm' | 's'

/** All that one language says about time. */
export interface Vocabulary {
  /** BCP 47. */
  code: string
  script: Script
  /** Other languages whose words stand on its pages too. */
  beside: readonly string[]
  /** How dates in numbers are written; `null` where both day first and month first are common. */
  order: 'dmy' | 'ymd' | null
  /** Of bare years such as 1402, and of `persianMonths`. */
  calendar?: 'persian'
  /** Words of running text, by which a page of an alphabet that many languages share is told. */
  common?: Names
  /** It is written with the word after it: و. */
  joinedAnd?: string
  /** Names that CLDR has, beside those below; put in by `languages/index.ts`. */
  cldr?: { months: string; weekdays: string; persianMonths?: string } | undefined
  months?: Rows
  hijriMonths?: Rows
  persianMonths?: Rows
  copticMonths?: Names
  weekdays?: Rows
  ordinalDays?: readonly (readonly [string, number])[]
  eras?: Partial<Record<'hijri' | 'gregorian' | 'coptic' | 'persian', Names>>
  marks?: Partial<Record<Mark, Names>>
  updated?: LabelNames
  published?: LabelNames
  morning?: Names
  evening?: Names
  noon?: Names
  night?: Names
  /** Other parts of the day. */
  periods?: readonly Period[]
  /** A number after them is a clock. */
  clock?: Names
  ordinalHours?: readonly (readonly [string, number])[]
  /** Parts of an hour after it, in minutes: `والنصف`. */
  parts?: readonly (readonly [string, number])[]
  /** The same before it: `نصف ساعة`. */
  halves?: readonly (readonly [string, number])[]
  zones?: readonly ZoneName[]
  zoneIntroductions?: Names
  localTime?: Names
  ago?: Names
  agoAfter?: Names
  about?: Names
  units?: Partial<Record<Designator, UnitNames>>
  numbers?: readonly (readonly [string, number])[]
  /** Whole phrases with their durations: `أمس`. */
  relatives?: readonly (readonly [string, string])[]
  /** Words of labels that any text has, or a text of another language of the script: no line is read for one of them alone. */
  everyday?: Names
  /** Words between the parts of a time which say nothing. */
  fillers?: Names
  glue?: Partial<Record<Glue, Names>>
  bylines?: Names
  /** They begin a byline before a colon. */
  calls?: Names
  givenNames?: Names
  places?: Names
  outlets?: Names
  mastheadStarts?: Names
  mastheadEnds?: Names
  sections?: Names
  issues?: Names
  counters?: Names
  furniture?: Names
  /** Their dates are not the article's. */
  foreign?: Names
}

/** The names of a list. */
export function namesOf(names: Names | undefined): readonly string[] {
  if (names === undefined) return []
  if (typeof names !== 'string') return names
  const list: string[] = []
  for (const part of names.split(',')) {
    const name = part.trim()
    if (name !== '') list.push(name)
  }
  return list
}

/** The names of each row. */
export const rowsOf = (rows: Rows | undefined): readonly (readonly string[])[] =>
  rows === undefined ? [] : (typeof rows === 'string' ? rows.split(';') : rows).map(namesOf)
