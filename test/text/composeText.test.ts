import fc from 'fast-check'
import { expect, it } from 'vitest'
import { composeText } from '../../src/text/composeText.ts'
import { identityText, sourceEnd, sourceStart } from '../../src/text/mappedText.ts'

const compose = (text: string): string => composeText(identityText(text)).text

it('composes every character as Unicode does', () => {
  for (let point = 1; point < 0x30000; point++) {
    if (point >= 0xd800 && point <= 0xdfff) continue
    const char = String.fromCodePoint(point)
    expect([point, compose(`ا${char}b`)]).toEqual([point, `ا${char}b`.normalize('NFC')])
  }
})

it('composes any text as Unicode does, but for long runs of marks', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom(
      'ا',
      'ي',
      'ه',
      'e',
      'َ',
      'ّ',
      'ٰ',
      '\u0653',
      '\u0654',
      '\u0655',
      '\u0301',
      '\u0327',
      '\u1161',
      '\u11a8',
      'ᄀ',
      '가',
      '\u212b',
      '😀',
      '\ufe0f',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const text = pieces.join('')
      if (!/\p{M}{33}/u.test(text)) expect(compose(text)).toBe(text.normalize('NFC'))
    }),
    { numRuns: 20_000 },
  )
})

it('leaves a run of millions of marks', () => {
  const text = `ا${'\u064b\u0650'.repeat(2_500_000)} e\u0301`
  expect(compose(text) === `${text.slice(0, -2)}é`).toBe(true)
})

it('leaves a line end or a stop in its place before a sign that bears nothing', () => {
  const mapped = composeText(identityText('a\n\u{16d63}\u{16d67}'))
  expect(mapped.text).toBe('a\n\u{16d69}')
  expect([sourceStart(mapped, 1), sourceEnd(mapped, 2), sourceStart(mapped, 2)]).toEqual([1, 2, 2])
  const stopped = composeText(identityText('a.\u{16d63}\u{16d67}'))
  expect([sourceEnd(stopped, 2), sourceStart(stopped, 2)]).toEqual([2, 2])
})
