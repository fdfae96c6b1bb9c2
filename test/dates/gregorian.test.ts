import { expect, it } from 'vitest'
import { gregorianDay, gregorianDays } from '../../src/dates/calendars.ts'

it('counts Gregorian days as the clock of the system does, from 1880 to 2140', () => {
  for (let days = -32_900; days < 62_500; days++) {
    const date = new Date(days * 86_400_000)
    const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
    expect(gregorianDay(days)).toEqual(day)
    expect(gregorianDays(day)).toBe(days)
  }
})

it.each([
  [2015, 2, 29],
  [1900, 2, 29],
  [2014, 4, 31],
  [2014, 0, 1],
  [2014, 13, 1],
  [2014, 1, 0],
  [2014, 1, 32],
])('has no day %d-%d-%d', (year, month, day) => {
  expect(gregorianDays({ year, month, day })).toBe(null)
})
