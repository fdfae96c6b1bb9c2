import { isUtf8 } from 'node:buffer'
import { guessEncoding } from './guessEncoding.ts'

/** So many bytes are looked at for what cannot be told from a few. */
const SAMPLE = 1 << 16

export interface Detected {
  /** WHATWG name; `utf-32` for what cannot be read, null where the bytes are no text. */
  encoding: string | null
  guessed: boolean
}

const sure = (encoding: Detected['encoding']): Detected => ({ encoding, guessed: false })

/**
 * What the bytes are written in: by byte order mark; UTF-32 by the zeros that all its characters have; UTF-16 by the bytes that its blanks or
 * Arabic letters share; UTF-8 unless most of its multi-byte sequences are invalid; then a single-byte encoding, which is a guess.
 */
export async function detectEncoding(bytes: Uint8Array): Promise<Detected> {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return sure('utf-8')
  const sample = bytes.subarray(0, SAMPLE)
  if (isUtf32(sample)) return sure('utf-32')
  if (first === 0xff && second === 0xfe) return sure('utf-16le')
  if (first === 0xfe && second === 0xff) return sure('utf-16be')
  const wide = detectUtf16(sample)
  if (wide) return sure(wide)
  const controls = countControls(sample)
  const valid = isUtf8(bytes)
  // a stray control is a scraper's accident; running text has none
  if (controls > sample.length / (valid ? 10 : 50)) return sure(null)
  if (valid || mostlyUtf8(bytes)) return sure('utf-8')
  return { encoding: await guessEncoding(bytes), guessed: true }
}

/** In UTF-32 every character is four bytes: 00, a plane of which only the first three and the marks' are used, and two more. */
function isUtf32(sample: Uint8Array): boolean {
  const [a, b, c, d] = sample
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) return true
  const isUnit = (top: number, plane: number, upper: number, lower: number): boolean =>
    top === 0 && (plane < 3 || plane === 14) && (plane > 0 || upper > 0 || lower >= 9)
  let little = 0
  let big = 0
  const units = sample.length >> 2
  for (let i = 0; i + 3 < sample.length; i += 4) {
    if (isUnit(sample[i + 3], sample[i + 2], sample[i + 1], sample[i])) little++
    if (isUnit(sample[i], sample[i + 1], sample[i + 2], sample[i + 3])) big++
  }
  return units > 0 && Math.max(little, big) >= 0.9 * units
}

/**
 * In UTF-16 text the blanks, line ends and digits of any script have 00 for their upper byte, Arabic letters 06; no other encoding has those, and
 * all of them in every second place. Where they are few, every unit must be one that a text can have.
 */
function detectUtf16(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (!sample.includes(0) && !sample.includes(6)) return null
  let little = 0
  let big = 0
  const pairs = sample.length >> 1
  const isUnit = (upper: number, lower: number): boolean =>
    (upper === 0x06 && lower !== 0x06) || (upper === 0 && (lower >= 0x20 || (lower >= 0x09 && lower <= 0x0d)))
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (isUnit(sample[i + 1], sample[i])) little++
    if (isUnit(sample[i], sample[i + 1])) big++
  }
  if (pairs === 0 || little === big) return null
  const encoding = little > big ? 'utf-16le' : 'utf-16be'
  if (Math.max(little, big) >= 0.7 * pairs) return encoding
  return isText(sample.subarray(0, pairs * 2), encoding) ? encoding : null
}

/** What no text holds: controls, characters that are none, private ones, halves of pairs. */
const holdsNoText = (text: string): boolean => /[\u0000-\u0008\u000e-\u001f]|[\p{Cn}\p{Co}\p{Cs}]/u.test(text)
/** Letters of a text are of one script or two, those of random bytes of all. */
const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Hebrew',
  'Armenian',
  'Georgian',
  'Devanagari',
  'Thai',
  'Hangul',
] as const

function isText(sample: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): boolean {
  // a sample may end inside a pair
  const text = new TextDecoder(encoding).decode(sample.subarray(0, sample.length - (sample.length % 4)))
  if (holdsNoText(text.slice(0, -1))) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const most = Math.max(
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0,
    ...SCRIPTS.map(script => text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0),
  )
  return letters > 0 && most >= 0.6 * letters
}

function countControls(sample: Uint8Array): number {
  let count = 0
  for (const byte of sample) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) count++
  return count
}

/** Are at least half of the sequences that start above ASCII valid? */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let valid = 0
  let invalid = 0
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]
    if (byte < 0x80) {
      i++
      continue
    }
    const length =
      byte >= 0xc2 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : byte >= 0xf0 && byte <= 0xf4 ? 4 : 0
    let end = i + 1
    while (end < i + length && end < bytes.length && (bytes[end] & 0xc0) === 0x80) end++
    if (length > 0 && end === i + length && isUtf8(bytes.subarray(i, end))) {
      valid++
      i = end
    } else {
      invalid++
      i++
    }
  }
  return valid >= invalid
}
