import type { Event } from './found.ts'
import { GLUE } from './glue.ts'
import { does } from './glueOf.ts'
import type { Group } from './group.ts'
import type { Item } from './readItems.ts'
import { type Run, restRuns } from './restRuns.ts'

/** What a line says beside times. */
export interface Rest {
  /** Nothing but outlets, sections, places, issue numbers. */
  companionsOnly: boolean
  /** At most what stands beside the times of an article: also who wrote it, a name, buttons. */
  readable: boolean
}

const OTHER: Rest = { companionsOnly: false, readable: false }
/** A name that signs set apart is taken for an outlet's up to so many words, a byline's for a person's. */
const OUTLET_WORDS = 2
const PERSON_WORDS = 3
const NAME_WORDS = 6
/** Pages are not older: beside an unknown name an earlier date is of what the name is of (`النكسة - 5 يونيو 1967`). */
const FIRST_YEAR = { gregorian: 1995, 'islamic-umalqura': 1415, coptic: 0, persian: 1374 }
/** Of matches, shares and prices. */
const FOREIGN_SIGNS: ReadonlySet<string> = new Set(['×', '%', '$', '€', '£'])
/** What is announced begins on the quarter of an hour; what is published does not care. */
const QUARTER = 15

/** Judges the items of a line that no event took. */
export function judgeRest(items: readonly Item[], events: readonly Event[], groups: readonly Group[]): Rest {
  for (const event of events) {
    // a verb that labels nothing belongs to a sentence
    if (event.kind === 'label' && event.standing === 'none') return OTHER
    for (let at = event.from; at < event.to; at++) items[at].taken = true
  }
  for (const { kind, text } of items) if (kind === 'sign' && FOREIGN_SIGNS.has(text)) return OTHER
  let companionsOnly = true
  let byline = false
  // after a city or an outlet and a sign stands who wrote: `القاهرة: محمد أحمد 15 مارس 2021`
  let dateline = false
  let city = false
  let unknown = 0
  for (const run of restRuns(items)) {
    byline ||= run.byline
    if (run.foreign || isField(items, run, byline || (dateline && isPerson(items, run)))) return OTHER
    if (run.byline || run.furniture) companionsOnly = false
    if (run.unknown > 0 && !isOutlet(items, run)) {
      companionsOnly = false
      const before = !run.after && items[run.to]?.taken === true && !run.filler
      const named = byline
        ? run.unknown <= NAME_WORDS && (run.byline || run.apart || !run.after)
        : (dateline && isPerson(items, run) && run.unknown <= PERSON_WORDS && (run.apart || before)) ||
          (before && city && isCorrespondent(items, run, groups)) ||
          (before && run.from === 0 && isSource(items, run, groups)) ||
          isAuthor(items, run, groups) ||
          isSignature(items, run, groups)
      if (!named) return OTHER
    }
    unknown += run.unknown
    if (isDateline(items, run)) {
      dateline = true
      city ||= items[run.to - 1].meaning.place === true
    }
  }
  if (unknown > NAME_WORDS + OUTLET_WORDS || (unknown > 0 && !byline && groups.some(isHistory))) return OTHER
  return { companionsOnly, readable: true }
}

const isHistory = ({ date }: Group): boolean => date !== null && date.year > 0 && date.year < FIRST_YEAR[date.calendar]

/** A field of a form, or an event: `المواليد: 3 مارس 1971`, `تاريخ العقد - 3/3/2011`, `اتفاق أوسلو (13 سبتمبر 1993)`. */
function isField(items: readonly Item[], run: Run, byline: boolean): boolean {
  if (run.unknown > 0 && does(items[run.from], GLUE.field)) return true
  const sign = items[run.to]?.text
  const direct = items[run.to + 1]?.taken === true
  if (sign === '(') return direct && run.unknown > 0 && !byline
  if (sign !== ':') return false
  // after `صورة:` and `ترجمة:` a name may stand, and no date
  if (run.unknown === 0) return direct && (run.section || items[run.to - 1].meaning.calls === true)
  if (byline) return false
  let at = run.to + 1
  while (at < items.length && !items[at].taken && items[at].kind !== 'sign') at++
  return items[at]?.taken === true
}

/** Set apart by signs, or with a word that mastheads have: `شفق نيوز`, `صحيفة الوئام`. */
function isOutlet(items: readonly Item[], run: Run): boolean {
  if (run.unknown > OUTLET_WORDS) return false
  // after `:` and behind a bracketed date a sentence may begin
  if (run.apart) return items[run.from - 1]?.text !== ':' && !(run.after && items[run.from - 1].text === ')')
  if (run.filler) return false
  return items[run.from].meaning.masthead === 'start' || items[run.to - 1].meaning.masthead === 'end'
}

/** An agency or paper after a city and a sign: `غزة - صفا 15/3/2021`. A month's name beside two words is as often of an event. */
function isCorrespondent(items: readonly Item[], run: Run, [group]: readonly Group[]): boolean {
  if (!group || run.unknown > OUTLET_WORDS) return false
  if (group.clocks.length > 0) return isStamp(items, group)
  const numeric = group.date !== null && items[group.date.from + 1].kind === 'sign'
  return run.unknown === 1 || numeric || group.weekday !== null
}

/** A city or an outlet (clubs are called so too), and a sign. */
const isDateline = (items: readonly Item[], { from, to, after, unknown, companion, section }: Run): boolean =>
  !after &&
  unknown === 0 &&
  companion &&
  !section &&
  items[to]?.kind === 'sign' &&
  !(to === from + 1 && does(items[from], GLUE.country))

/** `15/09/2014 - 10:20 محمد أحمد`. */
const isSignature = (items: readonly Item[], run: Run, groups: readonly Group[]): boolean =>
  run.after &&
  run.to === items.length &&
  run.to - run.from <= OUTLET_WORDS &&
  isPerson(items, run) &&
  groups.some(({ clocks }) => clocks.length > 0)

const isPerson = (items: readonly Item[], { from }: Run): boolean => items[from].meaning.givenName === true

/**
 * At the line's begin, before a weekday and a time to the minute (`المرصد الاثنين 7 مايو 2018 10:44`), or where a label stands on the line (`admin 7
 * مايو 2018 آخر تحديث: …`). Prices, prayers and parcels have their minutes too, but no weekday.
 */
const isSource = (items: readonly Item[], run: Run, groups: readonly Group[]): boolean =>
  run.unknown <= OUTLET_WORDS &&
  !run.furniture &&
  groups.length > 0 &&
  ((groups[0].weekday !== null && isStamp(items, groups[0])) ||
    groups.some(({ label, sure }) => label !== null && sure))

/** A name of three words at the line's begin, a bar, and a stamp or a labelled time: `سليم مراد الحداد | نشر في 5 نوفمبر 2019`. */
const isAuthor = (items: readonly Item[], run: Run, [group]: readonly Group[]): boolean =>
  run.from === 0 &&
  run.unknown <= PERSON_WORDS &&
  items[run.to]?.text === '|' &&
  items[run.to + 1]?.taken === true &&
  group !== undefined &&
  (group.label !== null || isStamp(items, group))

/** A clock as systems print it, in figures. */
function isStamp(items: readonly Item[], { clocks }: Group): boolean {
  const clock = clocks[0]?.clock
  return clock !== undefined && clock.minute % QUARTER > 0 && !items[clock.from - 1]?.meaning.clockIntroduction
}
