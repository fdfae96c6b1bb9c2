import type { Day } from '../calendars.ts'
import type { FoundDate } from '../found.ts'
import { GLUE } from '../glue.ts'
import type { Item } from '../readItems.ts'
import { parseDay } from './parseDay.ts'
import { parseMonth } from './parseMonth.ts'
import { parseYear } from './parseYear.ts'

const JOINTS: ReadonlySet<string> = new Set("-/.,_()[]|'’:\\")
/** `13:52:00`. */
const CLOCK_ITEMS = 5
const DAY_WORDS: number = GLUE.dayOf
const YEAR_WORDS: number = GLUE.yearOf
const ALL_WORDS: number = DAY_WORDS | YEAR_WORDS
const NO_WORDS = 0

/**
 * A date with a month's name: day month year, month day year, year month day, year day month (weekday between), month year, and day month
 * without a year, which is given with year 0.
 */
export function parseNamedDate(items: readonly Item[], at: number): FoundDate | null {
  const day = parseDay(items, at)
  if (day !== null) {
    if (isRange(items, at)) return withoutYear(parseNamedDate(items, at + 2), at)
    const month = parseMonth(items, skip(items, at + 1, DAY_WORDS, 2))
    if (month) {
      const year = parseYear(items, skip(items, month.to, YEAR_WORDS, 3), month.calendar)
      const yearAt = year ? 0 : yearPastClock(items, month.to)
      if (yearAt > 0) return { ...found(at, month.to, month, items[yearAt].value, day), yearAt }
      return found(at, year?.to ?? month.to, month, year?.year ?? 0, day, year?.shared)
    }
  }
  const month = parseMonth(items, at)
  if (month) {
    const next = skip(items, month.to, NO_WORDS, 1)
    const dayAfter = parseDay(items, next)
    if (dayAfter !== null && items[next].text.length <= 2) {
      const year = parseYear(items, skip(items, next + 1, ALL_WORDS, 2), month.calendar)
      if (year) return found(at, year.to, month, year.year, dayAfter, year.shared)
      const yearAt = yearPastClock(items, next + 1)
      if (yearAt > 0) return { ...found(at, next + 1, month, items[yearAt].value, dayAfter), yearAt }
    }
    const year = parseYear(items, skip(items, month.to, YEAR_WORDS, 2), month.calendar)
    return year && items[year.to - 1].text.length !== 2 ? found(at, year.to, month, year.year, 0) : null
  }
  const year = parseYear(items, at, null)
  if (!year) return null
  let next = skip(items, year.to, NO_WORDS, 1)
  const month1 = parseMonth(items, next)
  if (month1) {
    next = skip(items, month1.to, NO_WORDS, 1)
    const dayAfter = parseDay(items, next)
    if (dayAfter === null || items[next].text.length > 2) return null
    // `15 مايو 2014 مايو 16`: a day that has a month of its own is not this one's
    const own = parseMonth(items, skip(items, next + 1, NO_WORDS, 1))
    return own && own.calendar === month1.calendar
      ? null
      : found(at, next + 1, month1, reversed(year.year, month1.calendar), dayAfter)
  }
  const weekday = items[next]?.meaning.weekday
  if (weekday === undefined) return null
  const dayNext = skip(items, next + 1, NO_WORDS, 1)
  const day2 = parseDay(items, dayNext)
  const month2 = day2 === null ? null : parseMonth(items, skip(items, dayNext + 1, NO_WORDS, 1))
  if (day2 === null || !month2 || parseYear(items, skip(items, month2.to, YEAR_WORDS, 1), month2.calendar)) return null
  return { ...found(at, month2.to, month2, year.year, day2), weekday }
}

const NONE: Day[] = []

const found = (
  from: number,
  to: number,
  month: NonNullable<ReturnType<typeof parseMonth>>,
  year: number,
  day: number,
  shared = false,
): FoundDate => ({
  kind: 'date',
  from,
  to,
  calendar: month.calendar,
  year,
  month: month.month,
  day,
  others: NONE,
  ordered: true,
  bare: false,
  monthsDiffer: month.differs,
  shared,
  yearAt: -1,
  weekday: null,
})

/** A Hijri year whose digits a PDF printed from left to right: 6341 is 1436. */
function reversed(year: number, calendar: FoundDate['calendar']): number {
  const turned = Number([...String(year)].reverse().join(''))
  return calendar === 'islamic-umalqura' && year > 1600 && turned >= 1300 && turned <= 1600 ? turned : year
}

/** `13-15 يناير 2016` lasts; a counter's number before a dash (`العدد 12 - 15 مارس 2018`) begins no range. */
function isRange(items: readonly Item[], at: number): boolean {
  const last = items[at + 2]
  if (items[at + 1]?.text !== '-' || last?.kind !== 'number') return false
  if (items[at].value >= last.value || last.text.length > 2) return false
  const counter = items[items[at - 1]?.text === ':' ? at - 2 : at - 1]
  return items[at + 3]?.meaning.month !== undefined && !counter?.meaning.companion
}

/** A date that says less than it prints is given as incomplete. */
const withoutYear = (date: FoundDate | null, from: number): FoundDate | null => date && { ...date, from, year: 0 }

/** The place of the year in `Sep 15 13:52:00 UTC 2014` and `10 جون، PM 11:23 2025`, or 0. */
function yearPastClock(items: readonly Item[], from: number): number {
  let at = from
  if (items[at]?.text === ',') at++
  if (items[at]?.meaning.period) at++
  let to = at
  while (
    to < at + CLOCK_ITEMS &&
    (items[to]?.text === ':' || (items[to]?.kind === 'number' && items[to].text.length === 2))
  )
    to++
  if (to - at < 3) return 0
  if (items[to]?.kind === 'word') to++
  return items[to]?.kind === 'number' && items[to].text.length === 4 ? to : 0
}

/** The place after at most `most` signs and words that may stand between parts of a date. */
function skip(items: readonly Item[], at: number, words: number, most: number): number {
  let next = at
  for (let left = most; left > 0 && next < items.length; left--) {
    const { kind, text, meaning } = items[next]
    if (!(kind === 'sign' ? JOINTS.has(text) : (meaning.glue & words) !== 0)) break
    next++
  }
  return next
}
