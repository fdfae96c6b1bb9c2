/** What the scanner learns on its way: true where the line holds what some reader takes for a line end or a column. */
export interface LineState {
  unclean: boolean
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const U = 0x75

/** What a byte inside a string asks for: nothing, a look at what follows, or an end. */
const IN_STRING = new Uint8Array(256)
const CONTROL = 1
const MAYBE_LINE_END = 2
const ENDS = 3
const ESCAPES = 4
IN_STRING.fill(CONTROL, 0, 0x20)
IN_STRING[QUOTE] = ENDS
IN_STRING[BACKSLASH] = ESCAPES
// DEL, and what U+0080 to U+009F, U+2028 and U+2029 begin with
for (const byte of [0x7f, 0xc2, 0xe2]) IN_STRING[byte] = MAYBE_LINE_END

const ESCAPED = new Uint8Array(256)
for (const sign of '"\\/bfnrtu') ESCAPED[sign.charCodeAt(0)] = 1

/** Bytes of the UTF-8 character at `at` if some reader takes it for a line end (DEL, C1, U+2028, U+2029), else 0. */
export function lineEndLength(bytes: Uint8Array, at: number): 0 | 1 | 2 | 3 {
  const byte = bytes[at]
  if (byte === 0x7f) return 1
  if (byte === 0xc2) return bytes[at + 1] < 0xa0 ? 2 : 0
  return byte === 0xe2 && bytes[at + 1] === 0x80 && (bytes[at + 2] === 0xa8 || bytes[at + 2] === 0xa9) ? 3 : 0
}

/** Where the string that begins at `start` ends, after its quote; -1 where it is broken. */
export function stringEnd(bytes: Uint8Array, start: number, state: LineState): number {
  // the loop is faster over a name of its own than over one of the module
  const inString = IN_STRING
  for (let at = start + 1; at < bytes.length; at++) {
    while (inString[bytes[at]] === 0) at++
    const asks = inString[bytes[at]]
    if (asks === ENDS) return at + 1
    if (asks === CONTROL) return -1
    if (asks === MAYBE_LINE_END) {
      if (lineEndLength(bytes, at) > 0) state.unclean = true
      continue
    }
    // behind the last byte
    if (asks !== ESCAPES) return -1
    at++
    if (at >= bytes.length || ESCAPED[bytes[at]] === 0) return -1
    if (bytes[at] !== U) continue
    for (const last = at + 4; at < last; ) if (!isHex(bytes[++at])) return -1
  }
  return -1
}

/** The first byte from `at` on that is no blank; tabs and CRs are columns and line ends to some readers. */
export function afterBlank(bytes: Uint8Array, at: number, state: LineState): number {
  let next = at
  for (; ; next++) {
    const byte = bytes[next]
    if (byte === 0x20) continue
    if (byte !== 0x09 && byte !== 0x0d) return next
    state.unclean = true
  }
}

const NAMES = ['true', 'false', 'null'].map(name => [...name].map(letter => letter.charCodeAt(0)))

/** Where the number, true, false or null that begins at `start` ends; -1 where there is none. */
export function literalEnd(bytes: Uint8Array, start: number): number {
  const name = NAMES.find(letters => letters.every((letter, i) => bytes[start + i] === letter))
  if (name) return start + name.length
  let at = bytes[start] === 0x2d ? start + 1 : start
  if (!isDigit(bytes[at])) return -1
  at = bytes[at] === 0x30 ? at + 1 : digitsEnd(bytes, at)
  if (bytes[at] === 0x2e) {
    if (!isDigit(bytes[at + 1])) return -1
    at = digitsEnd(bytes, at + 1)
  }
  if (bytes[at] === 0x65 || bytes[at] === 0x45) {
    const from = bytes[at + 1] === 0x2b || bytes[at + 1] === 0x2d ? at + 2 : at + 1
    if (!isDigit(bytes[from])) return -1
    at = digitsEnd(bytes, from)
  }
  return at
}

function digitsEnd(bytes: Uint8Array, from: number): number {
  let at = from
  while (isDigit(bytes[at])) at++
  return at
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39
const isHex = (byte: number | undefined): boolean =>
  isDigit(byte) || (byte !== undefined && ((byte >= 0x61 && byte <= 0x66) || (byte >= 0x41 && byte <= 0x46)))
