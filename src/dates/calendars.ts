/** A day of a calendar; months and days from 1. */
export interface Day {
  year: number
  month: number
  day: number
}

const DAY = 86_400_000
/** Where Umm al-Qura is known to ICU; outside it falls back to another calendar without a word. */
const HIJRI_YEARS: readonly [number, number] = [1300, 1600]

/** Days since 1970-01-01 of a Gregorian day, or null where it is none: 31 April does not become 1 May. */
export function gregorianDays({ year, month, day }: Day): number | null {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return same ? time / DAY : null
}

export function gregorianDay(days: number): Day {
  const date = new Date(days * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 0 for Sunday. */
export const weekdayOf = (days: number): number => (((days + 4) % 7) + 7) % 7

let formatter: Intl.DateTimeFormat | undefined

/** The first days of Hijri months met so far: at most 3,613 of them, so that a formatter is asked once for each. */
const starts = new Map<number, number | null>()

/** Days since 1970-01-01 of a day of the Umm al-Qura calendar, or null where it is none or the year is not 1300–1600. */
export function hijriDays({ year, month, day }: Day): number | null {
  if (year < HIJRI_YEARS[0] || year > HIJRI_YEARS[1] || month < 1 || month > 12 || day < 1 || day > 30) return null
  const start = monthStart(year, month)
  if (start === null) return null
  if (day < 30) return start + day - 1
  const next = month === 12 ? monthStart(year + 1, 1) : monthStart(year, month + 1)
  return next === null || next - start === 30 ? start + 29 : null
}

function monthStart(year: number, month: number): number | null {
  const key = year * 12 + month
  let start = starts.get(key)
  if (start === undefined) starts.set(key, (start = findMonthStart(year, month)))
  return start
}

function findMonthStart(year: number, month: number): number | null {
  // 1 Muharram 1300 was 12 November 1882; a year has 354.367 days, a month 29.53
  const estimate = Math.round(-31_826 + (year - 1300) * 354.36707 + (month - 1) * 29.53059)
  for (const shift of [0, 1, -1, 2, -2, 3, -3, 4, -4]) {
    const found = toHijri(estimate + shift)
    if (found.year === year && found.month === month && found.day === 1) return estimate + shift
  }
  return null
}

function toHijri(days: number): Day {
  // the first formatter costs 23 ms, so it is made when a Hijri date is first seen
  formatter ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  const day = { year: 0, month: 0, day: 0 }
  for (const { type, value } of formatter.formatToParts(days * DAY)) {
    if (type === 'year' || type === 'month' || type === 'day') day[type] = Number.parseInt(value, 10)
  }
  return day
}
