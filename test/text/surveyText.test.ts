import fc from 'fast-check'
import { expect, it } from 'vitest'
import { surveyText } from '../../src/text/surveyText.ts'

const UNEVEN = /[\r\u0085\u2028\u2029]|[^\S\n]\n|\n[^\S\n]|\n\n\n|^\s|[^\S\n]$/

it('knows of each character whether it may compose', () => {
  for (let point = 0; point < 0x30000; point++) {
    if (point >= 0xd800 && point <= 0xdfff) continue
    const text = `ا${String.fromCodePoint(point)}b`
    if (surveyText(text).composed) expect([point, text.normalize('NFC')]).toEqual([point, text])
  }
})

it('says that a text is composed and even only if it is', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2 }),
    fc.constantFrom(
      '\n',
      '\n\n',
      ' ',
      '\u00a0',
      '\u2000',
      '\r\n',
      '\u2028',
      'ا',
      'ي',
      'e',
      '\u064b',
      '\u0651',
      '\u0670',
      '\u0301',
      '\u0654',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
      const text = pieces.join('')
      const { length, composed, even } = surveyText(text)
      if (composed) expect(text.normalize('NFC')).toBe(text)
      if (composed) expect([length, even]).toEqual([text.trimEnd().length, !UNEVEN.test(text.trimEnd())])
    }),
    { numRuns: 20_000 },
  )
})
