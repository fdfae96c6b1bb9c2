import { describe, expect, it } from 'vitest'
import { compareRange } from '../../src/duplicates/compare/compareRange.ts'
import { findAlignments } from '../../src/duplicates/find/findAlignments.ts'
import { alignText, type SelfAlignment } from '../../src/duplicates/find/selfAlignment.ts'
import { toTokens } from '../../src/text/tokens.ts'

const numbers = (text: string): Int32Array => Int32Array.from(text.split(' '), word => Number.parseInt(word, 36))
const exactRuns = (text: string): [number, number, number][] => {
  const { count, later, earlier, length } = findAlignments(numbers(text))
  return Array.from({ length: count }, (_, s) => [later[s], earlier[s], length[s]])
}

describe('alignments', () => {
  it('are exact stretches with small gaps between them', () => {
    expect(exactRuns('a b c d e f x y z a b c d e f')).toEqual([[9, 0, 6]])
    expect(exactRuns('a b c d e f g h i x a b c d q f g h i')).toEqual([
      [10, 0, 4],
      [15, 5, 4],
    ])
  })

  it('reach back before the seed', () => {
    expect(exactRuns('a b c d e f g h i x y a b c d q e f g h')).toEqual([
      [11, 0, 4],
      [16, 4, 4],
    ])
  })

  it('are none where fewer than six words match', () => {
    expect(exactRuns('a b c d e x y z a b c d e')).toEqual([])
    expect(exactRuns('a b c d e f g h')).toEqual([])
  })

  it('pass no token more than four times, however periodic the text', () => {
    const { count, later, length } = findAlignments(new Int32Array(5000).fill(7))
    const passes = new Uint16Array(5000)
    for (let s = 0; s < count; s++) for (let t = later[s]; t < later[s] + length[s]; t++) passes[t]++
    expect(Math.max(...passes)).toBeLessThanOrEqual(4)
  })
})

const ORIGINAL = 'قال وزير النقل إن الجسر الجديد سيفتح أمام السيارات في 12 مارس بعد انتهاء الأعمال كلها'
const comparison = (copy: string) => {
  const tokens = toTokens(`${ORIGINAL}\nسطر آخر بينهما\n${copy}`)
  const aligned: SelfAlignment = alignText(tokens, null, true)!
  return compareRange(aligned, aligned.earlier, tokens.lineFirst[2], tokens.lineFirst[3])
}
const without = (word: string): string => ORIGINAL.replace(`${word} `, '')

describe('the difference between a copy and its original', () => {
  it('is nothing where the words are the same', () => {
    expect(comparison(ORIGINAL)).toMatchObject({
      tokens: 16,
      matched: 16,
      spelling: 0,
      hard: 0,
      extra: 0,
      from: 0,
      to: 16,
    })
  })

  it('is a spelling where letters differ', () => {
    expect(comparison(ORIGINAL.replace('السيارات', 'السيرات'))).toMatchObject({ matched: 15, spelling: 1, hard: 0 })
    expect(comparison(ORIGINAL.replace('وزير', 'وزيير'))).toMatchObject({ matched: 15, spelling: 1, hard: 0 })
    expect(comparison(ORIGINAL.replace('كلها', 'كله'))).toMatchObject({ spelling: 1, hard: 0, to: 16 })
  })

  it('is hard where a number, a negation or a name differs', () => {
    expect(comparison(ORIGINAL.replace('12', '13'))).toMatchObject({ hard: 2, sense: 1 })
    expect(comparison(ORIGINAL.replace('سيفتح', 'لن يفتح'))).toMatchObject({ sense: 1 })
    expect(comparison(ORIGINAL.replace('النقل', 'الداخلية'))).toMatchObject({ hard: 1, sense: 0 })
    expect(comparison(without('12'))).toMatchObject({ sense: 1 })
  })

  it('is extra where only the copy has words, and nothing where only the original has them', () => {
    expect(comparison(ORIGINAL.replace('السيارات', 'السيارات والحافلات'))).toMatchObject({ extra: 1, hard: 0 })
    expect(comparison(without('الجديد'))).toMatchObject({ matched: 15, extra: 0, hard: 0 })
  })

  it('ends where the copy was cut, inside a word too', () => {
    const cut = ORIGINAL.slice(0, ORIGINAL.indexOf('انتهاء') + 3)
    expect(comparison(cut)).toMatchObject({ spelling: 1, hard: 0, extra: 0, to: 14 })
  })
})
