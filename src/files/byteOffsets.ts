import { isUtf8 } from 'node:buffer'

/** What U+FEFF is in encodings that have it. */
const MARKS: Readonly<Record<string, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  gb18030: [0x84, 0x31, 0x95, 0x33],
}

/** Bytes of the U+FEFFs that a text begins with, which are no part of it once it is decoded. */
export function leadingMarks(bytes: Uint8Array, encoding: string): number {
  const mark = MARKS[encoding]
  let at = 0
  while (mark && at + mark.length <= bytes.length && mark.every((byte, i) => bytes[at + i] === byte)) at += mark.length
  return at
}

/**
 * Where UTF-16 units of decoded bytes begin.
 * @param units sorted, counted from the first byte of `bytes`
 * @param encoding WHATWG name
 * @returns offsets in bytes, one for each unit
 */
export function byteOffsets(bytes: Uint8Array, encoding: string, units: readonly number[]): number[] {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return units.map(unit => Math.min(unit * 2, bytes.length))
  if (!SEVERAL_BYTES.has(encoding)) return [...units]
  return encoding === 'utf-8' && isUtf8(bytes) ? utf8Offsets(bytes, units) : decodedOffsets(bytes, encoding, units)
}

/** WHATWG encodings in which a letter may take several bytes. */
const SEVERAL_BYTES = new Set(['utf-8', 'gbk', 'gb18030', 'big5', 'euc-jp', 'iso-2022-jp', 'shift_jis', 'euc-kr'])

function utf8Offsets(bytes: Uint8Array, units: readonly number[]): number[] {
  let unit = 0
  let at = 0
  return units.map(wanted => {
    while (unit < wanted && at < bytes.length) {
      const byte = bytes[at]
      const length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
      unit += length === 4 ? 2 : 1
      at += length
    }
    return at
  })
}

/** By the decoder itself, a byte at a time: for encodings of letters of several bytes, and for broken UTF-8. */
function decodedOffsets(bytes: Uint8Array, encoding: string, units: readonly number[]): number[] {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  let unit = 0
  let at = 0
  /** Where the units that came last begin and end. */
  let begun = 0
  return units.map(wanted => {
    while (unit < wanted && at < bytes.length) {
      const text = decoder.decode(bytes.subarray(at, at + 1), { stream: true })
      at++
      if (text === '') continue
      unit += text.length
      begun = at
    }
    // a byte that shows the ones before it to be broken gives a sign for them, and its own
    return unit > wanted ? begun - 1 : begun
  })
}
