import { describe, expect, it } from 'vitest'
import { findHeadline } from '../../src/article/findHeadline.ts'
import { toTokens } from '../../src/text/tokens.ts'

const HEADLINE = 'مكتبة الحي تعود إلى العمل بعد غياب طويل'
const PROSE =
  'عادت مكتبة الحي إلى العمل صباح السبت بعد غياب دام سبع سنوات ووقف الأطفال أمام بابها قبل موعد الافتتاح بساعة كاملة وهم يحملون بطاقاتهم القديمة'
const MENU = ['الرئيسية', 'أخبار', 'رياضة', 'ثقافة وفن']
const headline = (...lines: string[]): string | null => {
  const text = lines.join('\n')
  const found = findHeadline(toTokens(text))
  return found && text.slice(found.start, found.end)
}

describe('the headline', () => {
  it('is the first line of a plain article', () => {
    expect(headline(HEADLINE, PROSE)).toBe(HEADLINE)
    expect(headline(`${HEADLINE}؟`, PROSE)).toBe(`${HEADLINE}؟`)
    expect(headline(`«${HEADLINE}»`, PROSE)).toBe(`«${HEADLINE}»`)
  })

  it('is what stands above the text, not the page title', () => {
    const lines = [`${HEADLINE} | صحيفة الحي`, ...MENU, HEADLINE, PROSE]
    expect(findHeadline(toTokens(lines.join('\n')))?.start).toBe(lines.slice(0, 5).join('\n').length + 1)
    expect(headline(`صحيفة الحي : ${HEADLINE}`, 'صحيفة الحي', ...MENU, HEADLINE, PROSE)).toBe(HEADLINE)
    expect(headline(`${HEADLINE}، 12 مايو - صحيفة الحي`, ...MENU, HEADLINE, PROSE)).toBe(HEADLINE)
  })

  it('is the part of the page title that stands again below', () => {
    expect(headline(`${HEADLINE} | صحيفة الحي`, PROSE, 'للتعليق', HEADLINE)).toBe(HEADLINE)
  })

  it('stands below its breadcrumb', () => {
    expect(
      headline('صحيفة الحي', ...MENU, `الرئيسية » ثقافة » ${HEADLINE}`, HEADLINE, 'كتبت ليلى السالم من الحي', PROSE),
    ).toBe(HEADLINE)
  })

  it('is without the name of the outlet where it can be told', () => {
    expect(headline(`${HEADLINE} - BBC Arabic`, PROSE)).toBe(HEADLINE)
    expect(headline(`${HEADLINE} | صحيفة الحي`, PROSE)).toBe(HEADLINE)
    expect(headline(`صحيفة الحي : ${HEADLINE}`, PROSE)).toBe(HEADLINE)
    expect(headline(`${HEADLINE} - وجه آخر`, PROSE)).toBe(`${HEADLINE} - وجه آخر`)
    expect(headline('ما الجديد في الهاتف : Galaxy', PROSE)).toBe('ما الجديد في الهاتف : Galaxy')
  })

  it('is no time that stands above it', () => {
    expect(headline('آخر تحديث: الأحد، 4 مايو/ أيار، 2014، 09:15 GMT', HEADLINE, PROSE)).toBe(HEADLINE)
  })

  it('stands in a title tag', () => {
    expect(headline('<html>', `<title>${HEADLINE}</title>`, PROSE)).toBe(HEADLINE)
  })

  it('is the line that shares most words with a page title that does not recur', () => {
    expect(headline('مكتبة الحي تعود - صحيفة الحي اليومية', ...MENU, HEADLINE, PROSE)).toBe(HEADLINE)
  })

  it('is the last long line above the text where the page begins with a menu', () => {
    expect(headline('صحيفة الحي', ...MENU, HEADLINE, 'نشر في 12 مايو 2014 الساعة 10:30', PROSE)).toBe(HEADLINE)
  })

  it('is compared by letters: quotes may split words', () => {
    expect(headline('لـ"الحي" وجه جديد | الصحيفة', ...MENU, 'لـ الحي وجه جديد', PROSE)).toBe('لـ الحي وجه جديد')
  })

  it('is null where the first line is a paragraph, or nothing', () => {
    expect(headline(`${PROSE} ${PROSE}`)).toBe(null)
    expect(headline('')).toBe(null)
    expect(headline('***')).toBe(null)
  })
})
