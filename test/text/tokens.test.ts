import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinedHash } from '../../src/text/joinedHash.ts'
import { keyOf } from '../../src/text/keyOf.ts'
import { toTokens } from '../../src/text/tokens.ts'

const words = (text: string): string[] => {
  const { count, start, end } = toTokens(text)
  return Array.from({ length: count }, (_, t) => text.slice(start[t], end[t]))
}
const sameKey = (a: string, b: string): boolean => {
  const { count, hash, size } = toTokens(`${a} ${b}`)
  return count === 2 && hash[0] === hash[1] && size[0] === size[1]
}

describe('tokens', () => {
  it('are letters and digits with the marks that follow them', () => {
    expect(words('قال، «مُحَمَّد»: 3.5 في ١٢:٣٠')).toEqual(['قال', 'مُحَمَّد', '3', '5', 'في', '١٢', '٣٠'])
    expect(words('می\u200cشود')).toEqual(['می\u200cشود'])
  })

  it('are characters where a script writes no spaces, and no grapheme is cut', () => {
    expect(words('中国abc')).toEqual(['中', '国', 'abc'])
    expect(words('น้ำ')).toEqual(['น้ำ'])
    expect(words('葛\u{e0100}城')).toEqual(['葛\u{e0100}', '城'])
  })

  it('take the sign before a number along', () => {
    expect(words('في \u0600١٢')).toEqual(['في', '\u0600١٢'])
  })

  it('know lines with words alone', () => {
    const { lineCount, lineStart, lineEnd, lineFirst } = toTokens('واحد\n\n***\nاثنان ثلاثة')
    expect([lineCount, lineStart[1], lineEnd[1], lineFirst[1], lineFirst[2]]).toEqual([2, 10, 21, 1, 3])
  })

  it('take halves of characters and marks alone for separators', () => {
    expect(words('\ud800ا\udc00 \u064e ـ 😀ب')).toEqual(['ا', 'ب'])
  })
})

describe('keys', () => {
  it.each([
    ['أحمد', 'احمد'],
    ['مدرسة', 'مدرسه'],
    ['على', 'علي'],
    ['مُحَمَّد', 'محمد'],
    ['محمـــد', 'محمد'],
    ['٢٠١٤', '2014'],
    ['کتاب', 'كتاب'],
    ['ﻣﺤﻤﺪ', 'محمد'],
    ['Ａｂ', 'ab'],
    ['ﷲ', 'الله'],
  ])('%s is %s', (a, b) => expect(sameKey(a, b)).toBe(true))

  it.each([
    ['12', '21'],
    ['٣', '4'],
    ['سلام', 'سلم'],
  ])('%s is not %s', (a, b) => expect(sameKey(a, b)).toBe(false))

  it('hash as their letters do, however they are cut', () => {
    const hash = (text: string): number => {
      const tokens = toTokens(text)
      return joinedHash(tokens, 0, tokens.count)
    }
    expect(hash('لـ«الوطن» اليوم')).toBe(hash('لالوطن اليوم'))
  })

  it('have a size and, where they are equal, one hash', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 4 }), { maxLength: 30 }), parts => {
        const tokens = toTokens(parts.join(' '))
        const keys = Array.from({ length: tokens.count }, (_, t) => keyOf(tokens.text, tokens.start[t], tokens.end[t]))
        for (let t = 1; t < keys.length; t++) if (keys[t] === keys[0]) expect(tokens.hash[t]).toBe(tokens.hash[0])
        keys.forEach((key, t) => {
          expect(tokens.size[t]).toBe(key.length)
        })
      }),
    )
  })
})
