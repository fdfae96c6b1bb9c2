import { GLUE, type Glue } from './glue.ts'
import type { Label } from './label.ts'
import { vocabularyOf } from './languages/index.ts'
import { BEGINS, type Meaning, UNKNOWN } from './meaning.ts'
import { evening, morning, night, noon } from './period.ts'
import { ZONES, type ZoneName } from './tables/zones.ts'
import { type LabelNames, type Names, namesOf, type Rows, rowsOf, type Vocabulary } from './vocabulary.ts'

/** What a phrase says beside nothing. */
export type Some = Readonly<Partial<Meaning>>
type Add = (names: Names | undefined, some: Some) => void

/**
 * Every phrase of a language and of those beside it, with all that it means in them: what its own language says of it counts first. Of the first
 * beside it what stands beside times is taken too, of others times alone. Single spaces join the words of a phrase.
 */
export function makePhrases(code: string): ReadonlyMap<string, Some> {
  const all = new Map<string, Some>()
  const add: Add = (names, some) => {
    for (const name of namesOf(names)) {
      const known = all.get(name)
      if (known === undefined) all.set(name, some)
      else if (known !== some)
        all.set(name, { ...some, ...known, glue: (some.glue ?? UNKNOWN.glue) | (known.glue ?? UNKNOWN.glue) })
    }
  }
  addZones(add, ZONES)
  // the T of ISO 8601
  add('t', { filler: true })
  const own = vocabularyOf(code)
  const [first, ...others] = own.beside.map(vocabularyOf)
  for (const words of first ? [own, first] : [own]) {
    addTimes(add, words)
    addCompany(add, words)
  }
  for (const words of others) addTimes(add, words)
  // names stand folded in the tables: folding a thousand of them took 15 ms of each start
  return all
}

/** With every key, in one order: readers ask a word some forty things, which costs a fifth where all meanings are of one shape. */
export const toMeaning = (some: Some): Meaning => ({ ...UNKNOWN, ...some, begins: begun(some) })

function begun(some: Some): number {
  let begins = 0
  for (const [name, keys] of FIRSTS) if (keys.some(key => some[key] !== undefined)) begins |= BEGINS[name]
  return begins
}

/** What readers ask of the first word of a time. */
const FIRSTS: readonly (readonly [keyof typeof BEGINS, readonly (keyof Meaning)[]])[] = [
  ['date', ['month', 'hijriMonth', 'persianMonth', 'coptic', 'ordinalDay']],
  ['clock', ['ordinalHour', 'period']],
  ['relative', ['ago', 'about', 'unit', 'number', 'relative']],
  ['zone', ['zone', 'zoneIntroduction', 'localTime']],
  ['weekday', ['weekday']],
  ['label', ['label']],
]

function addTimes(add: Add, words: Vocabulary): void {
  addDays(add, words)
  addLabels(add, 'updated', words.updated)
  addLabels(add, 'published', words.published)
  addClocks(add, words)
  addZones(add, words.zones)
  addRelatives(add, words)
  add(words.fillers, { filler: true })
  for (const [name, names] of Object.entries(words.glue ?? {})) add(names, { glue: GLUE[name as Glue] })
}

function addDays(add: Add, words: Vocabulary): void {
  const addRows = (rows: Rows | undefined, some: (row: number) => Some): void => {
    for (const [row, names] of rowsOf(rows).entries()) add(names, some(row))
  }
  addRows(words.months, i => ({ month: i + 1 }))
  addRows(words.cldr?.months, i => ({ month: i + 1 }))
  addRows(words.hijriMonths, i => ({ hijriMonth: i + 1 }))
  addRows(words.persianMonths, i => ({ persianMonth: i + 1 }))
  addRows(words.cldr?.persianMonths, i => ({ persianMonth: i + 1 }))
  add(words.copticMonths, { coptic: true })
  addRows(words.weekdays, weekday => ({ weekday }))
  addRows(words.cldr?.weekdays, weekday => ({ weekday }))
  for (const [name, ordinalDay] of words.ordinalDays ?? []) add([name], { ordinalDay })
  for (const [era, names] of Object.entries(words.eras ?? {})) add(names, { era: era as Meaning['era'] })
  for (const [mark, names] of Object.entries(words.marks ?? {})) add(names, { mark: mark as Meaning['mark'] })
}

function addLabels(add: Add, role: Label['role'], names: LabelNames | undefined): void {
  if (!names) return
  add(names.byline, { label: { role, kind: 'sure', byline: true } })
  for (const kind of ['sure', 'act', 'verb', 'loose'] as const)
    add(names[kind], { label: { role, kind, byline: false } })
}

function addClocks(add: Add, words: Vocabulary): void {
  for (const period of words.periods ?? []) add(period.names, { period })
  for (const [key, hour] of Object.entries({ morning, evening, noon, night }))
    add(words[key as 'morning'], { period: { names: [], hour } })
  add(words.clock, { clockIntroduction: true })
  for (const [name, ordinalHour] of words.ordinalHours ?? []) add([name], { ordinalHour })
  for (const [name, part] of words.parts ?? []) add([name], { part })
  for (const [name, half] of words.halves ?? []) add([name], { half })
  add(words.zoneIntroductions, { zoneIntroduction: true })
  add(words.localTime, { localTime: true })
}

function addZones(add: Add, zones: readonly ZoneName[] = []): void {
  for (const zone of zones) add(zone.names, zone.place ? { zone, companion: true, place: true } : { zone })
}

function addRelatives(add: Add, words: Vocabulary): void {
  add(words.ago, { ago: true })
  add(words.agoAfter, { agoAfter: true })
  add(words.about, { about: true })
  for (const [designator, { one, two, many }] of Object.entries(words.units ?? {})) {
    const unit = designator as Meaning['unit']
    add(one, { unit, count: 1 })
    add(two, { unit, count: 2 })
    add(many, { unit })
  }
  for (const [name, number] of words.numbers ?? []) add([name], { number })
  for (const [name, relative] of words.relatives ?? []) add([name], { relative })
}

/** What stands beside times: who, where, which section, buttons, and what says that a date is another thing's. */
function addCompany(add: Add, words: Vocabulary): void {
  for (const names of [words.outlets, words.counters]) add(names, { companion: true })
  add(words.sections, { companion: true, section: true })
  add(words.places, { companion: true, place: true })
  add(words.mastheadStarts, { companion: true, masthead: 'start' })
  add(words.mastheadEnds, { companion: true, masthead: 'end' })
  add(words.issues, { companion: true, issue: true })
  add(words.furniture, { furniture: true })
  add(words.bylines, { byline: true })
  add(words.calls, { calls: true })
  add(words.givenNames, { givenName: true })
  add(words.foreign, { foreign: true })
}
