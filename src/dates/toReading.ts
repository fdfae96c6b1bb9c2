import type { DateOptions } from '../model/options.ts'
import type { DateReading, Zone } from '../model/timestamp.ts'
import type { WarningCode } from '../model/warning.ts'
import { addDuration } from './addDuration.ts'
import { type Day, gregorianDay, gregorianDays, hijriDays, persianDays, weekdayOf } from './calendars.ts'
import type { FoundClock, FoundDate, FoundZone } from './found.ts'
import type { Group } from './group.ts'
import type { PlacedReading } from './placedReading.ts'
import { offsetText, zoneOffset } from './zoneOffset.ts'

const DAY_MINUTES = 1440
const MINUTE = 60_000
/** Pages are not older than the web by much, nor from the far future: outside it is no date of a page. */
const YEARS: readonly [number, number] = [1900, 2100]
const PERSIAN_YEARS: readonly [number, number] = [1279, 1479]
/** Umm al-Qura and what papers print differ by up to two days; more is a mistake. */
const CALENDAR_SLACK = 2

export interface Problem {
  code: WarningCode
  message: string
}

export interface ReadGroup {
  /** Its place is still to be filled in. */
  reading: PlacedReading | null
  problems: Problem[]
}

/** What a group of events says, if it is a time; and what is wrong with it. */
export function toReading(group: Group, options: DateOptions): ReadGroup {
  if (group.relative) return { reading: relativeReading(group, options), problems: [] }
  const { date } = group
  if (!date || date.year === 0) {
    return { reading: null, problems: [{ code: 'incomplete-date', message: 'the day or the year is not printed' }] }
  }
  // nothing says of which calendar 1442/3/12 is: what is not read is no mistake of the page
  if (date.bare) return { reading: null, problems: [] }
  const problems: Problem[] = []
  if (date.monthsDiffer)
    problems.push({
      code: 'months-differ',
      message: 'two names of the month contradict each other; the first was read',
    })
  const chosen = chooseDay(date, group.weekday)
  if (!chosen) return { reading: null, problems: [{ code: 'impossible-date', message: 'there is no such day' }] }
  if (group.beside && group.beside.calendar === 'islamic-umalqura' && date.day > 0) {
    const other = hijriDays(group.beside)
    if (other !== null && Math.abs(other - chosen.days) > CALENDAR_SLACK) {
      problems.push({
        code: 'calendars-differ',
        message: 'the Hijri and the Gregorian date are more than two days apart; the Gregorian was read',
      })
    }
  }
  const weekday =
    group.weekday === null || date.day === 0 ? null : weekdayOf(chosen.days) === group.weekday ? 'matches' : 'differs'
  if (weekday === 'differs')
    problems.push({ code: 'weekday-differs', message: 'the printed weekday is not that of the date' })
  const [first, second] = group.clocks
  // one literal of one shape: spreads cost more here than all the rest of a line
  const reading: PlacedReading = {
    role: group.label?.role ?? 'unknown',
    value: null,
    instant: null,
    precision: 'month',
    zone: null,
    calendar: date.calendar as DateReading['calendar'],
    weekday,
    relative: null,
    ambiguous: [],
    line: 0,
    start: 0,
    end: 0,
    wholeLine: false,
  }
  if (date.day === 0) {
    reading.value = monthText(chosen.days)
    return { reading, problems }
  }
  if (!first) {
    reading.value = dayText(chosen.days)
    reading.precision = 'day'
    reading.ambiguous = chosen.others.map(dayText)
    return { reading, problems }
  }
  const minutes = minutesOf(first.clock)
  const local = chosen.days * DAY_MINUTES + minutes
  const zone = resolveZone(first.zone, local, options)
  if (second?.zone && first.zone && zone) {
    const otherLocal = chosen.days * DAY_MINUTES + minutesOf(second.clock)
    const other = resolveZone(second.zone, otherLocal, options)
    const apart = other ? (local - zone.minutes - otherLocal + other.minutes) % DAY_MINUTES : 0
    if (apart !== 0)
      problems.push({ code: 'clocks-differ', message: 'the two clocks are not of one instant; the first was read' })
  }
  const seconds = Math.max(0, first.clock.second)
  const printed = zone?.zone.from === 'text' ? (zone.minutes === 0 ? 'Z' : zone.zone.offset) : ''
  const text = (days: number): string => timeText(days * DAY_MINUTES + minutes, seconds)
  reading.value = text(chosen.days) + printed
  if (zone) reading.instant = printed === 'Z' ? reading.value : `${timeText(local - zone.minutes, seconds)}Z`
  reading.precision = first.clock.second >= 0 ? 'second' : first.clock.minute >= 0 ? 'minute' : 'hour'
  reading.zone = zone?.zone ?? null
  reading.ambiguous = chosen.others.map(days => text(days) + printed)
  return { reading, problems }
}

/** The day that the numbers mean: the first that exists, unless the weekday fits just one of them. */
function chooseDay(date: FoundDate, weekday: number | null): { days: number; others: number[] } | null {
  const toDays = (day: Day): number | null => {
    if (date.calendar === 'islamic-umalqura') return hijriDays(day)
    if (date.calendar === 'persian')
      return day.year < PERSIAN_YEARS[0] || day.year > PERSIAN_YEARS[1] ? null : persianDays(day)
    return day.year < YEARS[0] || day.year > YEARS[1] ? null : gregorianDays(day)
  }
  const whole = { year: date.year, month: date.month, day: date.day === 0 ? 1 : date.day }
  // most dates mean one day
  if (date.others.length === 0) {
    const days = toDays(whole)
    return days === null || days === 0 ? null : { days, others: [] }
  }
  const possible = [whole, ...date.others].map(toDays).filter(days => days !== null)
  // the epoch is what an empty field of a database prints
  if (possible.length === 0 || possible[0] === 0) return null
  const fitting = weekday === null ? [] : possible.filter(days => weekdayOf(days) === weekday)
  if (fitting.length === 1) return { days: fitting[0], others: [] }
  if (date.ordered) return { days: possible[0], others: [] }
  return { days: possible[0], others: [...new Set(possible.slice(1))].filter(days => days !== possible[0]) }
}

function minutesOf({ hour, minute, period }: FoundClock): number {
  const hours = period && hour <= 12 ? period.hour(hour) : hour
  return hours * 60 + Math.max(0, minute)
}

function resolveZone(
  found: FoundZone | null,
  local: number,
  { defaultZone }: DateOptions,
): { minutes: number; zone: Zone } | null {
  if (found?.zone) {
    const minutes = found.offset ?? zoneOffset(found.zone.zone, local * MINUTE)
    const shifted = found.zone.offset === 0 && minutes !== 0
    return {
      minutes,
      zone: {
        name: shifted ? found.zone.zone + offsetText(minutes) : found.zone.zone,
        offset: offsetText(minutes),
        from: 'text',
      },
    }
  }
  // a printed zone that no table knows is none of the page's outlet
  if (defaultZone === undefined || found?.unknown) return null
  const minutes = zoneOffset(defaultZone, local * MINUTE)
  return { minutes, zone: { name: defaultZone, offset: offsetText(minutes), from: 'option' } }
}

function relativeReading(group: Group, { now }: DateOptions): PlacedReading {
  const duration = group.relative?.duration ?? 'PT0S'
  const unit = /T/u.test(duration) ? (`T${duration.slice(-1)}` as const) : duration.slice(-1)
  const precision =
    ({ TS: 'second', TM: 'minute', TH: 'hour', D: 'day', W: 'day', M: 'month', Y: 'year' } as const)[unit as 'TS'] ??
    'second'
  const moved = now === undefined ? null : addDuration(now, duration)
  const year = Number(moved?.slice(0, 4))
  const instant = year >= YEARS[0] && year <= YEARS[1] ? moved : null
  return {
    role: group.label?.role ?? 'unknown',
    value: instant,
    instant,
    precision,
    zone: null,
    calendar: 'gregorian',
    weekday: null,
    relative: duration,
    ambiguous: [],
    line: 0,
    start: 0,
    end: 0,
    wholeLine: false,
  }
}

const PADDED = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'))
/** The latest day that was written: local time and UTC are mostly of one. */
const latest = { days: Number.NaN, text: '' }

function dayText(days: number): string {
  if (days === latest.days) return latest.text
  const { year, month, day } = gregorianDay(days)
  latest.days = days
  latest.text = `${year}-${PADDED[month]}-${PADDED[day]}`
  return latest.text
}
/** The month that a day lies in: of other calendars' months the one that holds their first day. */
const monthText = (days: number): string => dayText(days).slice(0, 7)
/** A local time in minutes since 1970, and its seconds. */
function timeText(minutes: number, seconds: number): string {
  const days = Math.floor(minutes / DAY_MINUTES)
  const rest = minutes - days * DAY_MINUTES
  return `${dayText(days)}T${PADDED[Math.floor(rest / 60)]}:${PADDED[rest % 60]}:${PADDED[seconds]}`
}
