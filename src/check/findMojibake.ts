import { WINDOWS_1252_UPPER } from '../text/windows1252Upper.ts'

/** Letters that were decoded by the wrong encoding. */
export interface Mojibake {
  /** WHATWG names: what the bytes were, and what they were read as. */
  written: string
  readAs: string
  /** Letters or words that came out wrong. */
  count: number
  /** The first stretch of them, in UTF-16 units, and what it should be. */
  start: number
  end: number
  meant: string
}

/** A stretch that is wrong, and how much it proves. */
interface Stretch {
  start: number
  end: number
  meant: string
  count: number
  weight: number
}

/** What stretches must weigh together: less is found in sound text. */
const ENOUGH = 3

/** The first kind of mojibake that a text holds enough of; null for sound text. One pass for each kind, nothing is decoded where no byte fits. */
export function findMojibake(text: string): Mojibake | null {
  for (const readAs of ['windows-1252', 'windows-1256', 'windows-1251']) {
    const found = sum(utf8Stretches(text, readAs), 'utf-8', readAs)
    if (found) return found
  }
  return sum(windows1256Stretches(text), 'windows-1256', 'windows-1252')
}

function sum(stretches: Iterable<Stretch>, written: string, readAs: string): Mojibake | null {
  let first: Stretch | null = null
  let count = 0
  let weight = 0
  for (const stretch of stretches) {
    first ??= stretch
    count += stretch.count
    weight += stretch.weight
  }
  if (!first || weight < ENOUGH) return null
  return { written, readAs, count, start: first.start, end: first.end, meant: first.meant }
}

/** What stands behind a capital in sound text, and is the second byte of a sequence as well: `“PERÚ”`, `PIÙ…`, `ØRSTED®`. */
const MARKS = new Set('‘’“”‹›«»–—…™®\u00a0')

/**
 * Stretches of characters whose bytes are UTF-8 sequences, one after the other. In Latin text `Ø§` is wrong by itself, but a letter and a mark are
 * not; in Arabic and Cyrillic text `ط،` and `Ш»` are a word's end and a mark, and only three sequences in a row are wrong.
 */
function* utf8Stretches(text: string, readAs: string): Generator<Stretch> {
  const byteOf = bytesOf(readAs)
  const isLatin = readAs === 'windows-1252'
  for (let at = 0; at < text.length; ) {
    const length = sequenceLength(byteOf[text.charCodeAt(at)])
    if (length === 0) {
      at++
      continue
    }
    const start = at
    const bytes: number[] = []
    let count = 0
    let weight = 0
    for (let next = length; next > 0; next = sequenceLength(byteOf[text.charCodeAt(at)])) {
      const value = sequenceValue(text, at, next, byteOf)
      if (value < 0) break
      for (let i = 0; i < next; i++) bytes.push(byteOf[text.charCodeAt(at + i)])
      at += next
      count++
      weight += next > 2 ? ENOUGH : weightOf(value)
    }
    if (count === 0) at++
    else if (isLatin ? count > 1 || bytes.length > 2 || !MARKS.has(text[at - 1]) : count >= ENOUGH)
      yield { start, end: at, meant: decode(bytes, 'utf-8'), count, weight: isLatin ? weight : count }
  }
}

/** Two Arabic letters are enough; what would be a letter of phonetics is none of a text's. */
const weightOf = (value: number): number =>
  value >= 0x600 && value <= 0x6ff ? 2 : value >= 0x180 && value < 0x370 ? 0 : 1

/** Bytes of the UTF-8 sequence that a byte begins; 0 where it begins none. */
const sequenceLength = (byte: number): number =>
  byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0

/** The code point of a sequence, -1 where it is none. */
function sequenceValue(text: string, at: number, length: number, byteOf: Uint8Array): number {
  if (at + length > text.length) return -1
  let value = byteOf[text.charCodeAt(at)] & (0x7f >> length)
  for (let i = 1; i < length; i++) {
    const byte = byteOf[text.charCodeAt(at + i)]
    if ((byte & 0xc0) !== 0x80) return -1
    value = (value << 6) | (byte & 0x3f)
  }
  const isShortest = value >= [0, 0, 0x80, 0x800, 0x10000][length]
  return isShortest && value <= 0x10ffff && (value & 0xfff800) !== 0xd800 ? value : -1
}

/** What no text without such words holds, and is asked first. */
const THREE_ACCENTED = /[\u00c0-\u00ff]{3}/
const LETTER = /\p{L}/u
const ARABIC = /^[\u0600-\u06ff]+$/
/** `ال`, which begins every second word: one of them proves the others, which could be letters of a list (`ÁÉÍ`). */
const ARTICLE = 'Çá'

/**
 * Words of three accented Latin letters and more, and no others, as no language writes them in a row: `ÇáÓáÇã` is `السلام`. They are looked for
 * unit by unit, since one expression for a word runs out of stack where it has millions of letters.
 */
function* windows1256Stretches(text: string): Generator<Stretch> {
  if (!THREE_ACCENTED.test(text)) return
  for (let at = 0; at < text.length; at++) {
    if (!isAccented(text.charCodeAt(at))) continue
    const start = at
    while (at < text.length && isAccented(text.charCodeAt(at))) at++
    const isWord = !LETTER.test(text[start - 1] ?? '') && !LETTER.test(text[at] ?? '')
    if (!isWord || at - start < 3) continue
    const word = text.slice(start, at)
    const meant = decode(
      Array.from(word, unit => unit.charCodeAt(0)),
      'windows-1256',
    )
    if (ARABIC.test(meant)) yield { start, end: at, meant, count: 1, weight: word.startsWith(ARTICLE) ? ENOUGH : 0 }
  }
}

/** Latin letters with accents, and the signs in the place of Hamza and Tatweel. */
const isAccented = (unit: number): boolean => (unit >= 0xc0 && unit <= 0xff) || unit === 0xa1 || unit === 0xba

const tables = new Map<string, Uint8Array>()

/** The byte of each UTF-16 unit in a single-byte encoding; 0 for none, and for ASCII. */
function bytesOf(encoding: string): Uint8Array {
  let table = tables.get(encoding)
  if (table) return table
  table = new Uint8Array(0x10000)
  const bytes = Uint8Array.from({ length: 0x80 }, (_, i) => 0x80 + i)
  const upper = encoding === 'windows-1252' ? latinUpper() : new TextDecoder(encoding).decode(bytes)
  for (let i = 0; i < upper.length; i++) table[upper.charCodeAt(i)] = 0x80 + i
  // what is read as Latin-1 has controls there
  if (encoding === 'windows-1252') for (let byte = 0x80; byte < 0xa0; byte++) table[byte] = byte
  tables.set(encoding, table)
  return table
}

const latinUpper = (): string =>
  WINDOWS_1252_UPPER + String.fromCharCode(...Array.from({ length: 0x60 }, (_, i) => 0xa0 + i))

const decode = (bytes: readonly number[], encoding: string): string =>
  new TextDecoder(encoding).decode(Uint8Array.from(bytes))
