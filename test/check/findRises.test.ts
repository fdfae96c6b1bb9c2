import { describe, expect, it } from 'vitest'
import { findRises } from '../../src/check/findRises.ts'
import { normalTail } from '../../src/check/normalTail.ts'

const group = (documents: number, found: number, name = 'example.com') => ({
  name,
  documents,
  rules: { mojibake: found },
})
const rises = (now: ReturnType<typeof group>[], before: ReturnType<typeof group>[], off: string[] = []) =>
  findRises({ groups: now }, { groups: before, off }).map(({ group, rule, before }) => [group, rule, before.whole])

describe('a rise', () => {
  it.each([
    ['nothing', [1000, 10], [1000, 10], false],
    ['a fall', [1000, 100], [1000, 10], false],
    ['noise', [1000, 100], [1000, 110], false],
    ['a scraper that breaks', [120, 0], [120, 49], true],
    ['half a point, however sure', [1_000_000, 10_000], [1_000_000, 14_999], false],
    ['a point, in many', [1_000_000, 10_000], [1_000_000, 20_000], true],
    ['four documents', [1000, 0], [40, 4], false],
    ['five documents', [1000, 0], [40, 5], true],
    ['five of few, which may be chance', [40, 0], [40, 5], false],
    ['all of a few', [3, 0], [3, 3], false],
    ['a corpus that grew', [1000, 100], [9000, 900], false],
  ] as const)('%s', (_, [documents, found], [nowDocuments, nowFound], isRise) => {
    expect(rises([group(nowDocuments, nowFound)], [group(documents, found)])).toHaveLength(isRise ? 1 : 0)
  })

  it('is asked of each group alone, and of a new one against all of the earlier report', () => {
    const before = [group(500, 5, 'a'), group(500, 400, 'b')]
    expect(rises([group(500, 5, 'a'), group(500, 400, 'b')], before)).toEqual([])
    expect(rises([group(500, 200, 'c')], before)).toEqual([])
    expect(rises([group(500, 400, 'c')], before)).toEqual([['c', 'mojibake', true]])
    expect(rises([group(500, 400, 'a')], before)).toEqual([['a', 'mojibake', false]])
  })

  it('is of no rule that was off, and against nothing there is none', () => {
    expect(rises([group(500, 400)], [group(500, 0)], ['mojibake'])).toEqual([])
    expect(rises([group(500, 400)], [])).toEqual([])
  })

  it('comes by chance in fewer than two of a thousand runs of the same scraper', () => {
    let seed = 20140915
    const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647
    const draw = (): number => Array.from({ length: 300 }, random).filter(value => value < 0.3).length
    let wrong = 0
    for (let i = 0; i < 2000; i++) wrong += rises([group(300, draw())], [group(300, draw())]).length
    expect(wrong).toBeLessThan(4)
  })
})

it.each([
  [0, 0.5],
  [1, 0.15865525],
  [1.959963985, 0.025],
  [3.090232306, 0.001],
  [6, 9.865876e-10],
])('the tail above %d is %d', (z, tail) => {
  expect(Math.abs(normalTail(z) - tail)).toBeLessThan(1e-7)
})
