import { type Meaning, UNKNOWN } from './meaning.ts'
import { BYLINES, CALLS } from './tables/bylines.ts'
import { COUNTERS, FURNITURE, ISSUES } from './tables/counters.ts'
import { CLOCK_INTRODUCTIONS, FILLERS } from './tables/fillers.ts'
import { EVENTS, FOREIGN } from './tables/foreign.ts'
import { GIVEN_NAMES } from './tables/givenNames.ts'
import { LABELS } from './tables/labels.ts'
import { COPTIC_MONTHS, GREGORIAN_MONTHS, HIJRI_MONTHS, LATIN_MONTHS } from './tables/months.ts'
import { ORDINAL_DAYS, ORDINAL_HOURS } from './tables/ordinals.ts'
import { MASTHEAD_ENDS, MASTHEAD_STARTS, OUTLETS } from './tables/outlets.ts'
import { PERIODS } from './tables/periods.ts'
import { PLACES } from './tables/places.ts'
import { ABOUT, AGO, AGO_AFTER, NUMBER_WORDS, RELATIVE_PHRASES, RELATIVE_UNITS } from './tables/relatives.ts'
import { SECTIONS } from './tables/sections.ts'
import { WEEKDAYS } from './tables/weekdays.ts'
import { LOCAL_TIME, ZONE_INTRODUCTIONS, ZONES } from './tables/zones.ts'

/** A phrase as words, which single spaces join in `text`. */
export interface Phrase {
  text: string
  words: readonly string[]
  meaning: Meaning
}

type Some = Readonly<Partial<Meaning>>

const HIJRI_MARKS = ['ه', 'هج', 'هجري', 'هجريه', 'الهجري', 'للهجره', 'ah', 'h']
// مسيحي is Libyan
const GREGORIAN_MARKS = ['م', 'ميلادي', 'ميلاديه', 'الميلادي', 'مسيحي', 'مسيحيه', 'ad']
const COPTIC_MARKS = ['ق', 'ش', 'قبطي', 'قبطيه', 'للشهداء']

/** Every phrase of the tables, with all that it means in them. */
export function makePhrases(): Phrase[] {
  const all = new Map<string, Some>()
  const add = (name: string, some: Some): void => {
    const known = all.get(name)
    all.set(name, known ? { ...some, ...known } : some)
  }
  const addAll = (names: readonly string[], some: Some): void => {
    for (const name of names) add(name, some)
  }
  const addRows = (table: readonly (readonly string[])[], some: (row: number) => Some): void => {
    for (const [row, names] of table.entries()) addAll(names, some(row))
  }
  for (const table of [GREGORIAN_MONTHS, LATIN_MONTHS]) addRows(table, i => ({ month: i + 1 }))
  addRows(HIJRI_MONTHS, i => ({ hijriMonth: i + 1 }))
  addAll(COPTIC_MONTHS, { coptic: true })
  addRows(WEEKDAYS, weekday => ({ weekday }))
  for (const label of LABELS) addAll(label.names, { label })
  for (const period of PERIODS) addAll(period.names, { period })
  for (const zone of ZONES) addAll(zone.names, zone.place ? { zone, companion: true, place: true } : { zone })
  for (const { zone, adjectives } of ZONES)
    for (const adjective of adjectives ?? [])
      addAll([`بالتوقيت ${adjective}`, `التوقيت ${adjective}`], { zone: { zone, names: [] } })
  addAll(ZONE_INTRODUCTIONS, { zoneIntroduction: true })
  addAll(LOCAL_TIME, { localTime: true })
  addAll(HIJRI_MARKS, { era: 'hijri' })
  addAll(GREGORIAN_MARKS, { era: 'gregorian' })
  addAll(COPTIC_MARKS, { era: 'coptic' })
  addAll(CLOCK_INTRODUCTIONS, { clockIntroduction: true })
  addAll(FILLERS, { filler: true })
  for (const names of [OUTLETS, COUNTERS]) addAll(names, { companion: true })
  addAll(SECTIONS, { companion: true, section: true })
  addAll(PLACES, { companion: true, place: true })
  addAll(MASTHEAD_STARTS, { companion: true, masthead: 'start' })
  addAll(MASTHEAD_ENDS, { companion: true, masthead: 'end' })
  addAll(ISSUES, { companion: true, issue: true })
  addAll(FURNITURE, { furniture: true })
  addAll(BYLINES, { byline: true })
  addAll(CALLS, { calls: true })
  addAll(GIVEN_NAMES, { givenName: true })
  addAll(FOREIGN, { foreign: true })
  for (const event of EVENTS) addAll([event, `ال${event}`], { foreign: true })
  addAll(AGO, { ago: true })
  addAll(AGO_AFTER, { agoAfter: true })
  addAll(ABOUT, { about: true })
  for (const unit of RELATIVE_UNITS) {
    addAll(unit.one, { unit, count: 1 })
    addAll(unit.dual, { unit, count: 2 })
    addAll(unit.many, { unit })
  }
  for (const [name, number] of NUMBER_WORDS) add(name, { number })
  for (const [name, relative] of RELATIVE_PHRASES) add(name, { relative })
  for (const [name, ordinalDay] of ORDINAL_DAYS) add(name, { ordinalDay })
  for (const [name, ordinalHour] of ORDINAL_HOURS) add(name, { ordinalHour })
  // names stand folded in the tables: folding a thousand of them took 15 ms of each start
  const meanings = new Map<Some, Meaning>()
  return [...all].map(([text, some]) => {
    let meaning = meanings.get(some)
    if (!meaning) meanings.set(some, (meaning = toMeaning(some)))
    return { text, words: text.split(' '), meaning }
  })
}

/** With every key, in one order: readers ask a word some thirty things, which costs a fifth where all meanings are of one shape. */
export const toMeaning = (some: Some): Meaning => ({ ...UNKNOWN, ...some })
