import { decodeHTMLStrict } from 'entities'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEntities } from '../../src/text/decodeEntities.ts'
import { sourceEnd, sourceStart } from '../../src/text/mappedText.ts'
import { normalizeText } from '../../src/text/normalizeText.ts'
import { hostileText } from '../hostileText.ts'

const normal = (text: string): string => normalizeText(text).text

describe('normalised text', () => {
  it.each([
    ['', ''],
    ['\n\n', ''],
    ['one', 'one'],
    ['  one  \r\n\ttwo\rthree\n', 'one\ntwo\nthree'],
    ['a\n\n\n \nb', 'a\n\nb'],
    ['a\r\n\r\nb\r\rc', 'a\n\nb\n\nc'],
    // U+0085 and U+2028 end a block; they leave no blank line
    ['a\u0085\u0085b\u2028c\u2029d', 'a\nb\nc\nd'],
    ['a\n\u0085\nb', 'a\n\nb'],
    ['&amp;lt;b&amp;gt;', '<b>'],
    ['&amp;amp;amp;amp;', '&'],
    ['a&NewLine;b&#10;c&#x2028;d', 'a b c d'],
    // what decodes to white space is no blank line
    ['a\n&nbsp;\nb', 'a\nb'],
    ['&nbsp;a&nbsp;', 'a'],
    ['&unknown; &amp', '&unknown; &amp'],
    ['cafe\u0301', 'café'],
    // a Greek question mark is a semicolon once composed, a Kelvin sign a K
    ['&lt\u037e', '<'],
    ['&\u212acedil;', 'Ķ'],
    ['\ufeff a \ufeff', 'a'],
  ])('of %j is %j', (text, expected) => {
    expect(normal(text)).toBe(expected)
  })

  it('is normal already', () => {
    fc.assert(
      fc.property(hostileText, text => {
        expect(normal(normal(text))).toBe(normal(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('maps each unit to its place', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const mapped = normalizeText(text)
        const out = mapped.text
        let before = 0
        for (let i = 0; i < out.length; i++) {
          const start = sourceStart(mapped, i)
          const end = sourceEnd(mapped, i + 1)
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeLessThanOrEqual(text.length)
          if (/[\p{L}\p{N}]/u.test(out[i]) && end - start === 1 && text[start] < '\u0300')
            expect(text[start]).toBe(out[i])
          before = start
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps long runs of marks as they are, in no time to speak of', () => {
    const bomb = `a${'\u0301\u0316'.repeat(100_000)}`
    expect(normal(`e\u0301 ${bomb}`)).toBe(`é ${bomb}`)
  })
})

describe('entities', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        '&',
        '#',
        ';',
        'amp',
        'lt',
        'nbsp',
        '38',
        '59',
        'x26',
        'x3b',
        '&amp;',
        '&#38;',
        '&lt;',
        '&#59;',
        ' ',
        'ا',
      ),
      { maxLength: 30 },
    )
    .map(parts => parts.join(''))

  it('are decoded until none is left', () => {
    const decodeAll = (text: string): string => {
      const next = decodeHTMLStrict(text)
      return next === text ? text : decodeAll(next)
    }
    fc.assert(
      fc.property(soup, text => {
        expect(decodeEntities(text).text).toBe(decodeAll(text))
      }),
      { numRuns: 20_000 },
    )
  })

  it('nested without end are decoded in one pass', () => {
    expect(decodeEntities(`&${'amp;'.repeat(300_000)}lt;`).text).toBe('<')
    expect(decodeEntities(`${'&#59'.repeat(100_000)};`).text).toBe(';')
  })

  it('without a semicolon are passed over in no time to speak of', () => {
    for (const part of ['&', '&#1', '&amp', '&a']) {
      const text = part.repeat(300_000)
      expect(decodeEntities(text).text).toBe(text)
    }
  })
})
