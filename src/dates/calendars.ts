import { isValidJalaaliDate, toGregorian } from 'jalaali-js'

/** A day of a calendar; months and days from 1. */
export interface Day {
  year: number
  month: number
  day: number
}

const DAY = 86_400_000
/** Where Umm al-Qura is known to ICU; outside it falls back to another calendar without a word. */
const HIJRI_YEARS: readonly [number, number] = [1300, 1600]

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Days since 1970-01-01 of a Gregorian day, or null where it is none: 31 April does not become 1 May. As H. Hinnant counts them in
 * “chrono-compatible low-level date algorithms”: years that begin in March, in eras of 400.
 */
export function gregorianDays({ year, month, day }: Day): number | null {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (month < 1 || month > 12 || day < 1 || day > (month === 2 && leap ? 29 : MONTH_LENGTHS[month - 1])) return null
  const y = month <= 2 ? year - 1 : year
  const era = div(y, 400)
  const ofYear = div(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1
  const ofEra = (y - era * 400) * 365 + div(y - era * 400, 4) - div(y - era * 400, 100) + ofYear
  return era * 146_097 + ofEra - 719_468
}

/** The Gregorian day that is so many days after 1970-01-01; by the same algorithms. */
export function gregorianDay(days: number): Day {
  const z = days + 719_468
  const era = div(z, 146_097)
  const ofEra = z - era * 146_097
  const yearOfEra = div(ofEra - div(ofEra, 1460) + div(ofEra, 36_524) - div(ofEra, 146_096), 365)
  const ofYear = ofEra - (365 * yearOfEra + div(yearOfEra, 4) - div(yearOfEra, 100))
  const shifted = div(5 * ofYear + 2, 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - div(153 * shifted + 2, 5) + 1,
  }
}

/** The whole part of a quotient. */
const div = (a: number, b: number): number => Math.floor(a / b)

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

/** Days since 1970-01-01 of a day of the Persian (solar Hijri) calendar, or null where it is none. */
export function persianDays({ year, month, day }: Day): number | null {
  if (!isValidJalaaliDate(year, month, day)) return null
  const { gy, gm, gd } = toGregorian(year, month, day)
  return gregorianDays({ year: gy, month: gm, day: gd })
}
