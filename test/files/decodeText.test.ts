import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/files/decodeText.ts'
import { InputError } from '../../src/model/inputError.ts'

const ARABIC =
  'قالت البلدية إن الجسر القديم سيغلق أسبوعا، وإن العمل يبدأ يوم السبت.\nوطلبت من السائقين سلوك طريق الميناء.\n'
const MIXED = 'Report 2014: تقرير عن السوق الكبير في المدينة (London)\n'

/** Encodes by turning a decoder round. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from([...text], char => bytes.get(char) ?? bytes.get('?') ?? 0)
}
const utf16 = (text: string, big = false): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return big ? bytes.swap16() : bytes
}
const decode = (bytes: Uint8Array, label?: string) => decodeText(bytes, 'a.txt', label)
const codes = (bytes: Uint8Array, label?: string): string[] =>
  decode(bytes, label).warnings.map(warning => warning.code)

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from(ARABIC), 'utf-8', []],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${ARABIC}`), 'utf-8', []],
    ['UTF-8 with two marks', Buffer.from(`\ufeff\ufeff${ARABIC}`), 'utf-8', []],
    ['UTF-16 LE with a mark', utf16(`\ufeff${ARABIC}`), 'utf-16le', []],
    ['UTF-16 BE with a mark', utf16(`\ufeff${ARABIC}`, true), 'utf-16be', []],
    ['UTF-16 LE', utf16(ARABIC), 'utf-16le', []],
    ['UTF-16 BE', utf16(ARABIC, true), 'utf-16be', []],
    ['windows-1256', encode(ARABIC, 'windows-1256'), 'windows-1256', ['encoding-guessed']],
    ['ISO 8859-6', encode(ARABIC, 'iso-8859-6'), 'iso-8859-6', ['encoding-guessed']],
  ])('%s is told', (_name, bytes, encoding, warnings) => {
    expect(decode(bytes)).toMatchObject({ text: ARABIC, encoding })
    expect(codes(bytes)).toEqual(warnings)
  })

  it.each([false, true])('UTF-16 of mixed and of Latin text is told (big endian: %s)', big => {
    for (const text of [MIXED, 'Only Latin letters here.\n']) expect(decode(utf16(text, big)).text).toBe(text)
  })

  it.each([
    'שלום לכולם, הספרייה הישנה נפתחה מחדש ביום חמישי.\n',
    'Библиотека старого порта открылась после ремонта.\n',
    '旧港图书馆在修缮两年后重新开放。\n市民们来到现场庆祝。2015年3月12日\n',
    '오래된 항구 도서관이 다시 문을 열었다.\n',
  ])('UTF-16 of another script is told: %s', text => {
    for (const big of [false, true]) expect(decode(utf16(text.repeat(3), big)).text).toBe(text.repeat(3))
  })

  it('a few bad bytes become U+FFFD, with a warning, and stay UTF-8', () => {
    const bytes = Buffer.from(ARABIC)
    bytes[20] = 0xff
    expect(decode(bytes)).toMatchObject({ encoding: 'utf-8', warnings: [{ code: 'invalid-bytes' }] })
    expect(decode(bytes).text).toContain('\ufffd')
    expect(codes(Buffer.from(ARABIC).subarray(0, 30))).toEqual(['invalid-bytes'])
  })

  it('one flipped byte never changes the encoding', () => {
    const plain = Buffer.from(ARABIC + MIXED)
    fc.assert(
      fc.property(fc.nat(plain.length - 1), fc.integer({ min: 0x80, max: 0xff }), (at, byte) => {
        const bytes = Buffer.from(plain)
        bytes[at] = byte
        expect(decode(bytes).encoding).toBe('utf-8')
      }),
      { numRuns: 500 },
    )
  })

  it('are taken by any name, windows-1252 right on every Node', () => {
    expect(decode(encode(ARABIC, 'windows-1256'), 'CP1256')).toMatchObject({
      text: ARABIC,
      encoding: 'windows-1256',
      warnings: [],
    })
    expect(decode(Uint8Array.of(0x80, 0x93, 0x61, 0x94), 'windows-1252').text).toBe('€“a”')
    expect(decode(encode('Москва', 'koi8-r'), 'koi8-r').text).toBe('Москва')
    expect(() => decode(Buffer.from('a'), 'klingon')).toThrow(InputError)
  })

  it.each([
    ['PDF', Buffer.from('%PDF-1.7\n%âãÏÓ')],
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)],
    ['zeros', new Uint8Array(1000)],
    ['noise', Uint8Array.from({ length: 4000 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 13) & 0xff)],
  ])('%s is no text', (_name, bytes) => {
    expect(() => decode(bytes)).toThrow(/^a\.txt: is binary data, no text; /)
  })

  it('of nothing is UTF-8, and a stray NUL is kept', () => {
    expect(decode(new Uint8Array(0))).toEqual({ text: '', encoding: 'utf-8', warnings: [] })
    expect(decode(Buffer.from(`${ARABIC}\0${ARABIC}`)).text).toBe(`${ARABIC}\0${ARABIC}`)
  })

  it('of any bytes are read or refused, and nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
        try {
          expect(decode(bytes).text).not.toMatch(/\p{Cs}/u)
        } catch (error) {
          expect(error).toBeInstanceOf(InputError)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
