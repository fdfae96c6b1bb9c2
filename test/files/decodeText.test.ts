import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/files/decodeText.ts'
import { decodeWindows1252 } from '../../src/files/windows1252.ts'
import { InputError } from '../../src/model/inputError.ts'
import { ENCODED_TEXTS } from './encodedTexts.ts'

const ARABIC =
  'قالت البلدية إن الجسر القديم سيغلق أسبوعا، وإن العمل يبدأ يوم السبت.\nوطلبت من السائقين سلوك طريق الميناء.\n'
const MIXED = 'Report 2014: تقرير عن السوق الكبير في المدينة (London)\n'

/** Encodes by turning a decoder round. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label)
  const char = (byte: number): string =>
    // Node 20 reads windows-1252 wrong
    label === 'windows-1252' ? decodeWindows1252(Uint8Array.of(byte)) : decoder.decode(Uint8Array.of(byte))
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [char(byte), byte]))
  return Uint8Array.from([...text], sign => bytes.get(sign) ?? bytes.get('?') ?? 0)
}
const utf16 = (text: string, big = false): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return big ? bytes.swap16() : bytes
}
const decode = (bytes: Uint8Array, label?: string) => decodeText(bytes, 'a.txt', label)
const codes = async (bytes: Uint8Array, label?: string): Promise<string[]> =>
  (await decode(bytes, label)).warnings.map(warning => warning.code)

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
  ])('%s is told', async (_name, bytes, encoding, warnings) => {
    expect(await decode(bytes)).toMatchObject({ text: ARABIC, encoding })
    expect(await codes(bytes)).toEqual(warnings)
  })

  it.each([false, true])('UTF-16 of mixed and of Latin text is told (big endian: %s)', async big => {
    for (const text of [MIXED, 'Only Latin letters here.\n']) expect((await decode(utf16(text, big))).text).toBe(text)
  })

  it.each([
    'שלום לכולם, הספרייה הישנה נפתחה מחדש ביום חמישי.\n',
    'Библиотека старого порта открылась после ремонта.\n',
    '旧港图书馆在修缮两年后重新开放。\n市民们来到现场庆祝。2015年3月12日\n',
    '오래된 항구 도서관이 다시 문을 열었다.\n',
  ])('UTF-16 of another script is told: %s', async text => {
    for (const big of [false, true]) expect((await decode(utf16(text.repeat(3), big))).text).toBe(text.repeat(3))
  })

  it('a few bad bytes become U+FFFD, with a warning, and stay UTF-8', async () => {
    const bytes = Buffer.from(ARABIC)
    bytes[20] = 0xff
    expect(await decode(bytes)).toMatchObject({ encoding: 'utf-8', warnings: [{ code: 'invalid-bytes' }] })
    expect((await decode(bytes)).text).toContain('\ufffd')
    expect(await codes(Buffer.from(ARABIC).subarray(0, 30))).toEqual(['invalid-bytes'])
  })

  it('one flipped byte never changes the encoding', async () => {
    const plain = Buffer.from(ARABIC + MIXED)
    await fc.assert(
      fc.asyncProperty(fc.nat(plain.length - 1), fc.integer({ min: 0x80, max: 0xff }), async (at, byte) => {
        const bytes = Buffer.from(plain)
        bytes[at] = byte
        expect((await decode(bytes)).encoding).toBe('utf-8')
      }),
      { numRuns: 500 },
    )
  })

  it('are taken by any name, windows-1252 right on every Node', async () => {
    expect(await decode(encode(ARABIC, 'windows-1256'), 'CP1256')).toMatchObject({
      text: ARABIC,
      encoding: 'windows-1256',
      warnings: [],
    })
    expect((await decode(Uint8Array.of(0x80, 0x93, 0x61, 0x94), 'windows-1252')).text).toBe('€“a”')
    expect((await decode(encode('Москва', 'koi8-r'), 'koi8-r')).text).toBe('Москва')
    await expect(decode(Buffer.from('a'), 'klingon')).rejects.toThrow(InputError)
  })

  it.each([
    ['zeros', new Uint8Array(1000)],
    ['noise', Uint8Array.from({ length: 4000 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 13) & 0xff)],
  ])('%s is no text', async (_name, bytes) => {
    await expect(decode(bytes)).rejects.toThrow(/^a\.txt: is binary data, no text; /)
  })

  it.each([
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'pdftotext'],
    ['a Word document (docx)', 'PK\x03\x04\x14\0\x06\0[Content_Types].xml word/document.xml', 'pandoc'],
    ['a ZIP archive', 'PK\x03\x04\x14\0\0\0a.txt', 'unzip'],
    ['Zstandard data (zst)', '\x28\xb5\x2f\xfd\x24\x05', 'zstd -dc'],
    ['xz data', '\xfd7zXZ\0\0\x04', 'xz -dc'],
    ['bzip2 data (bz2)', 'BZh91AY&SY\x01', 'bzip2 -dc'],
    ['a Parquet file', 'PAR1\x15\x04\x15', 'duckdb'],
    ['a tar archive', `a.txt${'\0'.repeat(252)}ustar  `, 'tar -xf'],
    ['an image (PNG)', '\x89PNG\r\n\x1a\n\0\0\0\r', 'tesseract'],
  ])('%s is refused by name, with the command that helps', async (name, bytes, command) => {
    const refused = await decode(Buffer.from(bytes, 'latin1')).catch((error: Error) => error.message)
    expect(refused).toContain(`a.txt: is ${name}, no text; `)
    expect(refused).toContain(command)
  })

  it.each([false, true])('UTF-32 is refused by name, with and without its mark (big endian: %s)', async big => {
    for (const text of [ARABIC, `\ufeff${ARABIC}`, 'Only Latin letters here.\n', '旧港图书馆\n', 'a😀\n']) {
      const bytes = Buffer.alloc([...text].length * 4)
      for (const [i, char] of [...text].entries())
        bytes[big ? 'writeUInt32BE' : 'writeUInt32LE'](char.codePointAt(0)!, i * 4)
      await expect(decode(bytes)).rejects.toThrow(
        'a.txt: is UTF-32, which is not read; convert it first: iconv -f UTF-32',
      )
    }
  })

  it('of one byte a character are guessed: 60 short texts', async () => {
    for (const [encoding, texts] of Object.entries(ENCODED_TEXTS))
      for (const text of texts) {
        const bytes = encode(text, encoding)
        expect([encoding, (await decode(bytes)).text]).toEqual([encoding, text])
        expect(await codes(bytes)).toEqual(['encoding-guessed'])
      }
  })

  it('of a single-byte page that is mostly ASCII are guessed by what is not', async () => {
    const page = `${'a plain line of a page without any other letter\n'.repeat(3000)}${ARABIC}`
    expect(await decode(encode(page, 'windows-1256'))).toMatchObject({ text: page, encoding: 'windows-1256' })
  })

  it('of nothing is UTF-8, and a stray NUL is kept', async () => {
    expect(await decode(new Uint8Array(0))).toEqual({ text: '', encoding: 'utf-8', warnings: [] })
    expect((await decode(Buffer.from(`${ARABIC}\0${ARABIC}`))).text).toBe(`${ARABIC}\0${ARABIC}`)
  })

  it('of any bytes are read or refused, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async bytes => {
        try {
          expect((await decode(bytes)).text).not.toMatch(/\p{Cs}/u)
        } catch (error) {
          expect(error).toBeInstanceOf(InputError)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
