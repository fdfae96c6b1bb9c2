import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/article/cleanArticle.ts'
import { checkArticle } from '../../src/check/checkArticle.ts'
import type { Subject } from '../../src/check/rule.ts'
import { spanMeter } from '../../src/text/spanMeter.ts'

const subject = (text: string, more: Partial<Subject> = {}): Subject => ({
  text,
  article: cleanArticle(text),
  span: spanMeter(text).span,
  now: null,
  profile: null,
  ...more,
})
const rules = (text: string, more?: Partial<Subject>): string[] =>
  checkArticle(subject(text, more)).map(({ rule }) => rule)
const WORDS =
  'أعادت بلدية المدينة افتتاح حديقة المنارة بعد أعمال صيانة استمرت سبعة أشهر وشملت الممرات والنوافير والسياج الخشبي ومقاعد الزوار كلها.'
const page = (stamp: string, body = WORDS): string => `حديقة المنارة تستقبل زوارها\n${stamp}\n${body}\n`

describe('findings of one text', () => {
  it('come by their start, those of the whole text first, and then by rule', () => {
    const text = `${page('', `${WORDS} &nbsp;\u0007 <b>x</b> \u202e`)}`
    const hits = checkArticle(subject(text))
    expect(hits.map(({ rule }) => rule)).toEqual([
      'missing-timestamp',
      'html-entity',
      'control-character',
      'html-residue',
      'bidi-override',
    ])
    const same = checkArticle(subject(page('آخر تحديث: الجمعة، 12 مارس/ نيسان، 2015')))
    expect(same.map(({ rule, span }) => [rule, span?.lines[0]])).toEqual([
      ['months-differ', 2],
      ['weekday-differs', 2],
    ])
  })

  it('have spans of code points, whatever stands before', () => {
    const [hit] = checkArticle(subject(page('آخر تحديث: 12 مارس 2015', `😀😀 ${WORDS}\r\n\u0007`)))
    expect(hit.rule).toBe('control-character')
    const before = page('آخر تحديث: 12 مارس 2015', `😀😀 ${WORDS}\r\n`).trimEnd()
    expect(hit.span).toEqual({
      start: Array.from(before).length + 2,
      end: Array.from(before).length + 3,
      lines: [4, 4],
    })
  })
})

describe('times after an instant', () => {
  const future = (stamp: string, now: string): boolean =>
    rules(page(`آخر تحديث: ${stamp}`), { now }).includes('future-timestamp')

  it.each([
    ['12 مارس 2015 - 09:40 GMT', '2015-03-12T09:39:59Z', true],
    ['12 مارس 2015 - 09:40 GMT', '2015-03-12T09:40:00Z', false],
    // without a zone: 09:40 in UTC+14 is 19:40 UTC of the day before
    ['12 مارس 2015 - 09:40', '2015-03-11T19:39:59Z', true],
    ['12 مارس 2015 - 09:40', '2015-03-11T19:40:00Z', false],
    ['12 مارس 2015', '2015-03-11T09:59:59Z', true],
    ['12 مارس 2015', '2015-03-11T10:00:00Z', false],
  ])('%s, now %s: %s', (stamp, now, found) => {
    expect(future(stamp, now)).toBe(found)
  })

  it('are none without one, and none where they are counted from it', () => {
    expect(rules(page('آخر تحديث: 12 مارس 2999'))).not.toContain('future-timestamp')
    const text = page('آخر تحديث: منذ 3 ساعات')
    const now = '2015-03-12T00:00:00Z'
    expect(rules(text, { now, article: cleanArticle(text, { now }) })).not.toContain('future-timestamp')
  })
})

describe('characters', () => {
  it.each([
    ['\ufb50', true],
    ['\ufd3d', true],
    ['\ufd3e', false],
    ['\ufd4f', false],
    ['\ufd50', true],
    ['\ufdc7', true],
    ['\ufdf2', false],
    ['\ufdfa', false],
    ['\ufe70', true],
    ['\ufefc', true],
    ['\ufeff', false],
  ])('%j is a presentation form: %s', (unit, found) => {
    expect(rules(page('', `${WORDS} ${unit}`)).includes('presentation-form')).toBe(found)
  })

  it('of which one is first are named', () => {
    const [, hit] = checkArticle(subject(page('', `${WORDS} \u009f\u0000\u0000`)))
    expect(hit.message).toBe('3 control characters, the first is U+009F')
  })
})

describe('shares of a script', () => {
  const latin = (count: number): string => 'abcdefghij'.repeat(count / 10)
  const arabic = (count: number): string => 'ابتثجحخدذر'.repeat(count / 10)

  it.each([
    [70, 30, false],
    [60, 40, true],
    [40, 20, false],
    [0, 200, false],
  ])('%i Arabic and %i Latin letters: %s', (first, second, found) => {
    const text = `${arabic(first)} ${latin(second)}`
    const article = { ...cleanArticle(text), title: null }
    expect(rules(text, { article }).includes('low-script-share')).toBe(found)
  })

  it('are those of the headline', () => {
    const text = `حديقة المنارة\n${latin(200)}`
    const article = { ...cleanArticle(text), title: 'حديقة المنارة' }
    const hit = checkArticle(subject(text, { article })).find(({ rule }) => rule === 'low-script-share')
    expect(hit?.message).toBe('5 % of 212 letters are Arabic, as those of the headline are')
  })
})

it('a body of no letters or few is tiny, in any script, and a text of none is empty', () => {
  const tiny = (text: string) => checkArticle(subject(text)).find(({ rule }) => rule === 'tiny-article')?.message
  expect(tiny(page('آخر تحديث: 12 مارس 2015', 'كلمة'))).toBe('the body has 4 letters, fewer than 100')
  expect(tiny('حديقة المنارة\nآخر تحديث: 12 مارس 2015\n')).toBe('the body has 0 letters, fewer than 100')
  const chinese = '市政府星期四重新开放了灯塔公园，修缮工作持续了七个月。'
  expect(tiny(`灯塔公园重新开放\n${chinese}\n`)).toMatch(/^the body has 2\d letters/)
  expect(
    tiny(`灯塔公园重新开放\n${Array.from('甲乙丙丁戊', one => chinese.replace('星期', one)).join('')}\n`),
  ).toBeUndefined()
  expect(rules(' \n * \n')).toEqual(['empty-article'])
  expect(rules('')).toEqual(['empty-article'])
})

it('a time that is printed is not said to be missing', () => {
  expect(rules(page('آخر تحديث: 31 أبريل 2015'))).toEqual(['impossible-date'])
  expect(rules(page('آخر تحديث: 12 مارس'))).toEqual(['incomplete-date'])
})

it('a value is shown with the digits that tell it from its limit', () => {
  const failed = [
    { measure: 'duplicateLines', value: 0.30401, limit: 0.304, fails: 'above', reason: '', source: '' },
    { measure: 'words', value: 7, limit: 50, fails: 'below', reason: '', source: '' },
  ] as const
  const [hit] = checkArticle(subject(page('آخر تحديث: 12 مارس 2015'), { profile: { name: 'p', failed } }))
  expect(hit.message).toBe('fails p: duplicateLines 0.30401 > 0.304, words 7 < 50')
})

it('a word of millions of letters is judged', () => {
  expect(rules(`ÀÀÀ ${'a'.repeat(5_000_000)}`)).toContain('missing-timestamp')
})

it('as many warnings as times are judged, each beside its time', () => {
  const stamp = (i: number): string => `آخر تحديث: الجمعة، 12 مارس ${1990 + (i % 30)} - 09:${10 + (i % 50)} GMT`
  const text = Array.from({ length: 60_000 }, (_, i) => stamp(i)).join('\n')
  const article = cleanArticle(text, { keepRepeats: true })
  const hits = checkArticle(subject(text, { article })).filter(({ rule }) => rule === 'weekday-differs')
  expect(hits.length).toBeGreaterThan(40_000)
  for (const { span, message } of [hits[0], hits[1], hits[40_000]]) {
    const year = 1990 + ((span!.lines[0] - 1) % 30)
    expect(message).toContain(`(${year}-03-12T09:`)
  }
})

it('halves of pairs are lost characters', () => {
  const hit = checkArticle(subject(page('آخر تحديث: 12 مارس 2015', `${WORDS} \ud800 😀 \ufffd`)))[0]
  expect([hit.rule, hit.message]).toEqual(['replacement-character', '2 characters lost (U+FFFD, or half of a pair)'])
})

// what takes time in proportion takes a second, what takes its square minutes
it.each(['\u202e', '.', 'ا', '&', '&amp;', '<a ', 'Ø§', 'ط§', 'Çá', '\ufe8d', '\u0000', '😀', '“', '<!--', '* \n'])(
  'a text of %j alone is judged',
  unit => {
    expect(rules(unit.repeat(400_000 / unit.length)).length).toBeGreaterThan(0)
  },
)
