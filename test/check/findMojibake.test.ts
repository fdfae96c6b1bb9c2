import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMojibake } from '../../src/check/findMojibake.ts'
import { decodeWindows1252 } from '../../src/files/windows1252.ts'

const ARABIC = 'وقالت المهندسة إن الفريق زرع ستين شجرة زيتون، وإن السكان شاركوا في ريها.'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const readAs = (bytes: Uint8Array, encoding: string): string =>
  encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)

/** Bytes of text in windows-1256. */
function windows1256(text: string): Uint8Array {
  const units = new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(text, unit => units.indexOf(unit))
}

describe('mojibake', () => {
  it.each(['windows-1252', 'windows-1256', 'windows-1251'])('of UTF-8 read as %s is found', encoding => {
    const found = findMojibake(`نص سليم.\n${readAs(utf8(ARABIC), encoding)}`)
    expect(found).toMatchObject({ written: 'utf-8', readAs: encoding, start: 9 })
    expect(ARABIC.startsWith(found!.meant)).toBe(true)
    expect(found!.count).toBeGreaterThan(50)
  })

  it('of UTF-8 read as Latin-1 is found', () => {
    const text = Array.from(utf8(ARABIC), byte => String.fromCharCode(byte)).join('')
    expect(findMojibake(text)).toMatchObject({ readAs: 'windows-1252' })
  })

  it('of windows-1256 read as windows-1252 is found, a word at a time', () => {
    const text = readAs(windows1256(ARABIC), 'windows-1252')
    expect(findMojibake(text)).toMatchObject({ written: 'windows-1256', readAs: 'windows-1252', meant: 'وقالت' })
    expect(findMojibake('ÇáÓ')).toMatchObject({ meant: 'الس' })
  })

  it.each([
    ['Ø§', 1],
    ['Ø§ Ù„', 2],
    ['Ã© Ã¨ Ãª', 3],
    ['â€™', 1],
  ])('%s: two Arabic letters, three others or one of three bytes are enough', (text, count) => {
    const found = findMojibake(`abc ${text} def`)
    if (text === 'Ø§') expect(found).toBeNull()
    else expect(found?.count).toBe(count)
  })

  it('is placed where it begins', () => {
    const before = '😀 نص '
    expect(findMojibake(`${before}Ø§Ù„`)).toMatchObject({ start: before.length, end: before.length + 4, meant: 'ال' })
  })

  it.each([
    ARABIC,
    '“PERÚ” y “PERÚ”: PERÚ\u00a0: y PERÚ… “BOGOTÁ” – “BOGOTÁ”',
    '«GESÙ» e «PIÙ», GESÙ… PIÙ… CITTÀ» PERCHÉ’ CANTÙ® CANTÙ™',
    '«Ø» og «Ø» og «Å», ØRSTED® ØRSTED® 12 °C, Ø 5 mm',
    'SÃO PAULO, “AMANHÃ”, “AMANHû, NÃO… NÃO… É» É» É»',
    'TÜRKÜ® TÜRKÜ® TÜRKÜ®, «GÜNEŞ», İSTANBUL’DA, ÇAĞRI',
    'Crème brûlée, créée, « LIBERTÉ », ÉGALITÉ»! Où ça ? Là-bas…',
    'Þá sagði hún: „Ég fór til Ísafjarðar í gær,“ og hló. ÁÐUR ÞÚ',
    'Zażółć gęślą jaźń. „ŁÓDŹ”, ŻÓŁĆ… ÓÓÓ',
    'Việt Nam đã được độc lập. ĐÀ NẴNG: “ĐÔ THỊ”, ÊĐÊ',
    'ÁÉÍ ÓÚÑ ÀÈÌ ÒÙÄ',
    'وسط، ط؛ حفظ» “شرط” ط… ظ، ع، غ؟ قال: «الخط»، «الحفظ».',
    'فارسی: پژواک گچ‌کاری، چیزها، «حفظ»، شرط‌ها و وسط.',
    'اردو: ٹیکسٹ، ڈھاکہ، شرط، وسط، غلط؟ گڑھ',
    'Он сказал: «Ш», «Щ» и «Р». Р’, С™ — ШЁЛК, РЎ',
    '中文、日本語。',
  ])('is not found in sound text: %s', text => {
    expect(findMojibake(`${text}\n${text}\n${text}`)).toBeNull()
  })

  it('is not found in any text of Arabic letters and marks', () => {
    const unit = fc.constantFrom(...Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإةى ،؛؟.«»"()0123456789٠١٢\n'))
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 300 }), text => {
        expect(findMojibake(text)).toBeNull()
      }),
    )
  })
})
