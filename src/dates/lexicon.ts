import { BYLINES, CALLS } from './tables/bylines.ts'
import { COUNTERS, FURNITURE, ISSUES } from './tables/counters.ts'
import { CLOCK_INTRODUCTIONS, FILLERS } from './tables/fillers.ts'
import { EVENTS, FOREIGN } from './tables/foreign.ts'
import { GIVEN_NAMES } from './tables/givenNames.ts'
import { LABELS, type Label } from './tables/labels.ts'
import { COPTIC_MONTHS, GREGORIAN_MONTHS, HIJRI_MONTHS, LATIN_MONTHS } from './tables/months.ts'
import { ORDINAL_DAYS, ORDINAL_HOURS } from './tables/ordinals.ts'
import { MASTHEAD_ENDS, MASTHEAD_STARTS, OUTLETS } from './tables/outlets.ts'
import { PERIODS, type Period } from './tables/periods.ts'
import { PLACES } from './tables/places.ts'
import {
  ABOUT,
  AGO,
  AGO_AFTER,
  NUMBER_WORDS,
  RELATIVE_PHRASES,
  RELATIVE_UNITS,
  type RelativeUnit,
} from './tables/relatives.ts'
import { SECTIONS } from './tables/sections.ts'
import { WEEKDAYS } from './tables/weekdays.ts'
import { LOCAL_TIME, ZONE_INTRODUCTIONS, ZONES, type ZoneName } from './tables/zones.ts'

/** All that a word or phrase may mean; its neighbours decide. */
export interface Meaning {
  /** 1–12. */
  month?: number
  hijriMonth?: number
  coptic?: true
  /** 0 for Sunday. */
  weekday?: number
  label?: Label
  /** و is written before it. */
  joined?: true
  period?: Period
  zone?: ZoneName
  zoneIntroduction?: true
  localTime?: true
  clockIntroduction?: true
  filler?: true
  /** An outlet, section, place or issue number. */
  companion?: true
  place?: true
  section?: true
  /** It begins or ends the name of an outlet. */
  masthead?: 'start' | 'end'
  /** A number after it counts a paper's issues. */
  issue?: true
  /** Buttons and the like. */
  furniture?: true
  byline?: true
  /** It begins a byline where a colon follows. */
  calls?: true
  givenName?: true
  foreign?: true
  era?: 'hijri' | 'gregorian' | 'coptic'
  ago?: true
  agoAfter?: true
  about?: true
  unit?: RelativeUnit
  /** How many of the unit its name says. */
  count?: number
  number?: number
  /** ISO 8601 duration. */
  relative?: string
  ordinalDay?: number
  ordinalHour?: number
}

/** What no phrase means anything for. */
export const UNKNOWN: Meaning = {}

/** A phrase as words; `glued` ones are written without spaces. */
export interface Phrase {
  words: readonly string[]
  meaning: Meaning
}

const HIJRI_MARKS = ['ه', 'هج', 'هجري', 'هجريه', 'الهجري', 'للهجره', 'ah', 'h']
// مسيحي is Libyan
const GREGORIAN_MARKS = ['م', 'ميلادي', 'ميلاديه', 'الميلادي', 'مسيحي', 'مسيحيه', 'ad']
const COPTIC_MARKS = ['ق', 'ش', 'قبطي', 'قبطيه', 'للشهداء']

let phrases: Map<string, Phrase[]> | undefined

/** The phrases that begin with a folded word, longest first. */
export function phrasesOf(word: string): readonly Phrase[] {
  phrases ??= makePhrases()
  return phrases.get(word) ?? NONE
}

const joined = new Map<string, readonly Phrase[]>()

/** The labels, units and numbers that begin with a folded word where و is written before it: `وحدث`, `وشهرين`. */
export function joinedPhrasesOf(word: string): readonly Phrase[] {
  const plain = phrasesOf(word)
  if (plain.length === 0) return NONE
  let made = joined.get(word)
  if (!made) {
    made = plain.flatMap(({ words, meaning: { label, unit, count, number } }): Phrase[] => {
      if (!label && !unit && !number) return []
      const meaning: Meaning = {
        joined: true,
        ...(label && { label }),
        ...(unit && { unit }),
        ...(count && { count }),
        ...(number && { number }),
      }
      return [{ words, meaning }]
    })
    joined.set(word, made)
  }
  return made
}

/** Every phrase there is. */
export function allPhrases(): Phrase[] {
  phrases ??= makePhrases()
  return [...phrases.values()].flat()
}

const NONE: readonly Phrase[] = []

function makePhrases(): Map<string, Phrase[]> {
  const all = new Map<string, Phrase>()
  const add = (name: string, meaning: Meaning): void => {
    // names stand folded in the tables: folding a thousand of them took 15 ms of each start
    const words = name.split(' ')
    const known = all.get(name)
    if (known) Object.assign(known.meaning, { ...meaning, ...known.meaning })
    else all.set(name, { words, meaning: { ...meaning } })
  }
  const addAll = (names: readonly string[], meaning: Meaning): void => {
    for (const name of names) add(name, meaning)
  }
  const addRows = (table: readonly (readonly string[])[], meaning: (row: number) => Meaning): void => {
    for (const [row, names] of table.entries()) addAll(names, meaning(row))
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
  const byFirst = new Map<string, Phrase[]>()
  for (const phrase of all.values()) {
    const list = byFirst.get(phrase.words[0])
    if (list) list.push(phrase)
    else byFirst.set(phrase.words[0], [phrase])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}
