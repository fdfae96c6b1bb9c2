import { CalendarDate, GregorianCalendar, IslamicUmalquraCalendar, toCalendar } from '@internationalized/date'
import { describe, expect, it } from 'vitest'
import { gregorianDays, hijriDays } from '../../src/dates/calendars.ts'
import { readTimestamps } from '../../src/dates/readTimestamps.ts'

const readValue = (line: string): string | null | undefined => readTimestamps([line], -1, {}).readings[0]?.value
const days = (year: number): Date[] =>
  Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(year, month, 1 + ((month * 7) % 28))))

describe.each(['ar-EG', 'ar-LB', 'ar-DZ', 'ar-MA', 'ar-MR', 'ar-SA', 'ar-IQ', 'ar-TN', 'ar-LY', 'ar-SD'])(
  '%s',
  locale => {
    it.each(['full', 'long'] as const)('is read as it writes %s dates', dateStyle => {
      const formatter = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { dateStyle, timeZone: 'UTC' })
      for (const day of [...days(2019), ...days(2024)]) {
        const line = formatter.format(day)
        const [reading] = readTimestamps([line], -1, {}).readings
        expect(reading?.value, line).toBe(day.toISOString().slice(0, 10))
        expect(reading.weekday, line).toBe(dateStyle === 'full' ? 'matches' : null)
      }
    })

    it('is read with the names of months and weekdays alone', () => {
      const month = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { month: 'long', timeZone: 'UTC' })
      for (const day of days(2023)) {
        expect(readValue(`${day.getUTCDate()} ${month.format(day)} 2023`)).toBe(day.toISOString().slice(0, 10))
      }
    })
  },
)

it('reads the Hijri dates that Intl writes', () => {
  const formatter = new Intl.DateTimeFormat('ar-SA-u-ca-islamic-umalqura', { dateStyle: 'full', timeZone: 'UTC' })
  for (const day of [...days(2012), ...days(2023)]) {
    const [reading] = readTimestamps([formatter.format(day)], -1, {}).readings
    expect(reading?.value, formatter.format(day)).toBe(day.toISOString().slice(0, 10))
    expect(reading.calendar).toBe('islamic-umalqura')
    expect(reading.weekday).toBe('matches')
  }
})

it('converts every day of the Umm al-Qura calendar from 1390 to 1480 as @internationalized/date does', () => {
  const umalqura = new IslamicUmalquraCalendar()
  const gregorian = new GregorianCalendar()
  for (let year = 1390; year <= 1480; year++) {
    for (let month = 1; month <= 12; month++) {
      const length = umalqura.getDaysInMonth(new CalendarDate(umalqura, year, month, 1))
      for (const day of [1, 15, length]) {
        const other = toCalendar(new CalendarDate(umalqura, year, month, day), gregorian)
        expect(hijriDays({ year, month, day })).toBe(gregorianDays(other))
      }
      expect(hijriDays({ year, month, day: length + 1 })).toBeNull()
    }
  }
})
