import { describe, expect, it } from 'vitest'
import { compareRange } from '../../src/duplicates/compare/compareRange.ts'
import type { ExactRuns } from '../../src/duplicates/find/exactRuns.ts'
import { findAlignments } from '../../src/duplicates/find/findAlignments.ts'
import { findRepeats } from '../../src/duplicates/find/findRepeats.ts'
import { alignText, type SelfAlignment } from '../../src/duplicates/find/selfAlignment.ts'
import { toTokens } from '../../src/text/tokens.ts'

const numbers = (text: string): Int32Array => Int32Array.from(text.split(' '), word => Number.parseInt(word, 36))
const exactRuns = (text: string): [number, number, number][] => {
  const { count, later, earlier, length } = alignments(numbers(text))
  return Array.from({ length: count }, (_, s) => [later[s], earlier[s], length[s]])
}

const alignments = (id: Int32Array): ExactRuns => findAlignments(id, new Uint8Array(id.length).fill(1))

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
    const { count, later, length } = alignments(new Int32Array(5000).fill(7))
    const passes = new Uint16Array(5000)
    for (let s = 0; s < count; s++) for (let t = later[s]; t < later[s] + length[s]; t++) passes[t]++
    expect(Math.max(...passes)).toBeLessThanOrEqual(4)
  })
})

const ORIGINAL = 'قال وزير النقل إن الجسر الجديد سيفتح أمام السيارات في 12 مارس بعد انتهاء الأعمال كلها'
const comparison = (copy: string) => {
  const tokens = toTokens(`${ORIGINAL}\nسطر آخر بينهما\n${copy}`)
  const aligned: SelfAlignment = alignText(tokens, null, findRepeats(tokens), true)!
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

describe('what stands twice', () => {
  const near = (text: string): string => {
    const tokens = toTokens(text)
    const found = findRepeats(tokens)
    return found ? found.subarray(0, tokens.count).join('') : 'nothing'
  }
  const words = (n: number, from = 0): string => Array.from({ length: n }, (_, i) => `w${from + i}`).join(' ')

  it.each([
    ['a run of seven words', `${words(7)} a ${words(30, 50)} ${words(7)} b`, false],
    ['a run of eight words', `${words(8)} a ${words(30, 50)} ${words(8)} b`, true],
    ['eight words inside sentences', `a ${words(8)} a ${words(30, 50)} ${words(8)} b`, false],
    ['eight words at the end of a sentence', `a ${words(8)}. A ${words(30, 50)} ${words(8)} b`, true],
    ['sixteen words inside sentences', `a ${words(16)} a ${words(30, 50)} ${words(16)} b`, true],
    ['six words beside each other', `a ${words(6)} ${words(6)} b`, true],
    ['six words far from each other', `a ${words(6)} ${words(30, 50)} ${words(6)} b`, false],
    ['five words beside each other', `a ${words(5)} ${words(5)} b`, false],
    [
      'a headline in an address',
      `${words(9)}\n${words(20, 50)}\nhttp://a.example/${words(9).replaceAll(' ', '-')}`,
      false,
    ],
    ['a line of four words', `${words(4)}\n${words(20, 50)}\n${words(4)}`, true],
    ['a line of three words', `${words(3)}\n${words(20, 50)}\n${words(3)}`, false],
    ['a short line beside itself', `${words(20, 50)}\nw1\nw1\n${words(20, 90)}`, true],
    ['an element and its end', `<a>\n${words(20, 50)}\n</a>\n<b>\n</b>\n<c>\n</c>`, false],
    ['three short lines', `w1\nw2\nw3\n${words(20, 50)}\nw1\nw2\nw3`, true],
    ['a line cut with dots', `${words(4)}…\n${words(30, 50)}\n${words(20)}`, true],
    ['a line cut with dots and a link', `${words(4)}... read more\n${words(30, 50)}\n${words(20)}`, true],
    ['a line cut without dots', `${words(4)}\n${words(30, 50)}\n${words(20)}`, false],
    ['a line above its whole', `${words(4)}\n${words(20)}`, true],
  ])('%s counts: %s', (_, text, counts) => {
    expect(near(text) !== 'nothing').toBe(counts)
  })

  it('is looked at with its neighbourhood alone', () => {
    const text = [words(200, 1000), words(16), words(300, 2000), words(16), words(200, 3000)].join(' ')
    const side = '1'.repeat(64 + 16 + 64)
    expect(near(text)).toBe(['0'.repeat(136), side, '0'.repeat(300 - 128), side, '0'.repeat(136)].join(''))
  })

  it('is found in time that grows with the text', () => {
    for (const text of ['w '.repeat(200_000), 'w\n'.repeat(200_000), `${words(4)}...\n`.repeat(40_000)])
      expect(near(text)).not.toBe('nothing')
  })
})
