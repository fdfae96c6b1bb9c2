import { describe, expect, it } from 'vitest'
import { readTimestamps } from '../../src/dates/readTimestamps.ts'

const HEADLINE = 'المجلس البلدي يقر خطة جديدة لتنظيف الشواطئ'
const PROSE =
  'أقر المجلس البلدي في جلسته العادية خطة جديدة لتنظيف الشواطئ قبل بداية الصيف، وقال رئيسه إن العمل سيبدأ في الأسبوع القادم بمشاركة متطوعين من المدينة.'
const SENTENCE = 'أقر المجلس البلدي خطة جديدة لتنظيف الشواطئ قبل بداية الصيف القادم.'
const RELATED = 'الشرطة تضبط شبكة لتهريب الآثار'

const read = (...lines: string[]) => readTimestamps([HEADLINE, ...lines], 0, {})
const published = (...lines: string[]): string | null => read(...lines).published

describe('the own date of an article', () => {
  it('stands below the headline and above the prose', () => {
    expect(published('31 ديسمبر 2022', PROSE)).toBe('2022-12-31')
    expect(published('مجتمع', '31 ديسمبر 2022', PROSE)).toBe('2022-12-31')
  })

  it.each([PROSE, SENTENCE])('is not that of a related article below: %s', prose => {
    expect(published(prose, RELATED, '12 نوفمبر 2022')).toBeNull()
    expect(read(prose, RELATED, '12 نوفمبر 2022').readings[0].wholeLine).toBe(false)
  })

  it.each([
    'كتب سامي حداد السبت 31 ديسمبر 2022 04:10 م',
    'بقلم: ليلى منصور | 31 ديسمبر 2022',
    'كتبت ليلى منصور - 31 ديسمبر 2022',
  ])('may stand in a byline, which stays: %s', byline => {
    const { readings, ...times } = read(byline, PROSE)
    expect(times.published?.slice(0, 10)).toBe('2022-12-31')
    expect(readings[0].wholeLine).toBe(false)
  })

  it('is the one without a label beside the last update', () => {
    const { updated, published } = read('30 ديسمبر 2022 (آخر تحديث 31 ديسمبر 2022)', PROSE)
    expect([updated, published]).toEqual(['2022-12-31', '2022-12-30'])
  })

  it('is none that the label above it names', () => {
    const { readings, updated, published } = read('آخر تحديث:', 'الخميس، 12 مارس 2015، 09:40 GMT', PROSE)
    expect([updated, published]).toEqual(['2015-03-12T09:40:00Z', null])
    expect(readings.length).toBe(1)
  })

  it('stands against the label of a related article', () => {
    expect(published('31 ديسمبر 2022', PROSE, PROSE, RELATED, 'تاريخ النشر: 12 نوفمبر 2019')).toBe('2022-12-31')
  })

  it('gives way to a label of its own', () => {
    expect(published('31 ديسمبر 2022', PROSE, 'تاريخ النشر: 1 يناير 2023')).toBe('2023-01-01')
    expect(published('31 ديسمبر 2022', PROSE, RELATED, 'نُشر: 31 ديسمبر 2022 - 16:10')).toBe('2022-12-31T16:10:00')
    expect(published('31 ديسمبر 2022', 'تاريخ النشر: 1 يناير 2023', PROSE)).toBe('2023-01-01')
    expect(published(PROSE, RELATED, 'تاريخ النشر: 12 نوفمبر 2019')).toBe('2019-11-12')
  })

  it.each([
    ['Ariel Melgar Torres 3/5/2022 22:41', '2022-05-03T22:41:00'],
    ['27. Januar 2014 by Barbara Russ / Kategorien: Mode', '2014-01-27'],
    ['January 29th, 2013 in Music', '2013-01-29'],
    ['Von Klaus Berger | 12. März 2014 | Garten', '2014-03-12'],
  ])('may stand among other words below the headline: %s', (line, value) => {
    expect(published(line, PROSE)).toBe(value)
    expect(published(PROSE, PROSE, RELATED, line)).toBeNull()
  })

  it('may be split over lines, or begin the text', () => {
    expect(published('27', 'Januar', '2014', PROSE)).toBe('2014-01-27')
    expect(published('الأربعاء 07 ديسمبر 2016', '12:44 م', PROSE)).toBe('2016-12-07T12:44:00')
    expect(published(`الرباط، 31 ديسمبر 2022 - ${PROSE}`, PROSE)).toBe('2022-12-31')
  })

  it('stands above a button, and not in a masthead', () => {
    const lines = ['سياسة 2017/02/25 13:39', 'طباعة', HEADLINE, PROSE]
    expect(readTimestamps(lines, 2, {}).published).toBe('2017-02-25T13:39:00')
    expect(
      readTimestamps(['الأربعاء 27 أبريل 2022', 'أخبار اليوم من المدينة', HEADLINE, PROSE], 2, {}).published,
    ).toBeNull()
  })

  it('is never that of a comment', () => {
    expect(published(PROSE, PROSE, 'سامي', '12 نوفمبر 2022', PROSE, 'ليلى', '13 نوفمبر 2022', PROSE)).toBeNull()
    expect(published(PROSE, PROSE, 'سامي', '12 نوفمبر 2022', PROSE)).toBeNull()
  })
})

it.each([
  [['04/05/2020', '04/25/2020'], '2020-04-05'],
  [['05/04/2020', '25/04/2020'], '2020-04-05'],
])('day and month stand as another date of the page has them: %j', ([own, other], value) => {
  const { published, readings } = readTimestamps(['The council approves a new plan', own, `Updated: ${other}`], 0, {})
  expect([published, readings[0].ambiguous]).toEqual([value, []])
})

it('a headline below a label stays, though it is a date', () => {
  const [reading] = readTimestamps(['تحديث:', 'الأحد، 4 مايو/ أيار، 2014، 09:15 GMT'], 1, {}).readings
  expect([reading?.role, reading?.value, reading?.line, reading?.wholeLine]).toEqual([
    'updated',
    '2014-05-04T09:15:00Z',
    1,
    false,
  ])
})
