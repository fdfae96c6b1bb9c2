import { describe, expect, it } from 'vitest'
import { gregorianDay, persianDays } from '../../src/dates/calendars.ts'
import { readTimestamps } from '../../src/dates/readTimestamps.ts'
import { findLanguage } from '../../src/text/findLanguage.ts'

const DAY = 86_400_000

it('counts Persian days as Intl does, every day of two centuries', () => {
  const formatter = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  for (let days = -32_000; days < 41_100; days++) {
    const parts = { year: 0, month: 0, day: 0 }
    for (const { type, value } of formatter.formatToParts(days * DAY))
      if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number.parseInt(value, 10)
    if (persianDays(parts) !== days)
      expect([gregorianDay(days), persianDays(parts)]).toEqual([gregorianDay(days), days])
  }
})

it.each([
  [1402, 12, 30],
  [1402, 7, 31],
  [1402, 0, 1],
  [1402, 13, 1],
])('has no day %d-%d-%d', (year, month, day) => expect(persianDays({ year, month, day })).toBeNull())

describe('a bare year of the 1300s and 1400s', () => {
  const PERSIAN = 'شورای شهر برنامه تازه پاکسازی ساحل‌ها را پیش از آغاز تابستان تصویب کرد.'
  const ARABIC = 'أقر المجلس البلدي خطة جديدة لتنظيف الشواطئ قبل بداية الصيف القادم.'
  const read = (...lines: string[]) => readTimestamps(lines, -1, {})

  it('is Persian on a Persian page', () => {
    const { readings } = read(PERSIAN, '۱۴۰۲/۰۳/۱۲')
    expect(readings.map(({ value, calendar }) => [value, calendar])).toEqual([['2023-06-02', 'persian']])
  })

  it.each([[ARABIC, '1402/03/12'], [ARABIC, 'تاريخ النشر: 1402/03/12'], ['۱۴۰۲/۰۳/۱۲']])(
    'is no date elsewhere, and no mistake: %s %s',
    (...lines) => expect(read(...lines)).toMatchObject({ readings: [], warnings: [] }),
  )

  it('is Hijri where the line says so', () => {
    expect(read('1442/03/12 هـ').readings[0]).toMatchObject({ value: '2020-10-29', calendar: 'islamic-umalqura' })
  })

  it('is no Persian year that no Persian page has', () => {
    expect(read(PERSIAN, '۱۴۴۵/۰۳/۱۲').readings).toEqual([])
  })
})

it.each([
  ['fa', 'شورای شهر برنامه تازه را تصویب کرد.'],
  ['fa', 'این کار از هفته آینده شروع می‌شود.'],
  ['ur', 'شہری کونسل نے نئے منصوبے کی منظوری دے دی۔'],
  ['ckb', 'ئەنجوومەنی شار پلانێکی نوێی پەسەند کرد.'],
  ['ug', 'شەھەر كېڭىشى يېڭى پىلاننى ماقۇللىدى.'],
  ['ar', 'أقر المجلس البلدي خطة جديدة.'],
  // typed on a Persian keyboard
  ['ar', 'أقر المجلس البلدی خطة جدیدة فی المدینة.'],
])('%s is told by its letters in one sentence', (language, text) => expect(findLanguage(text).language).toBe(language))
