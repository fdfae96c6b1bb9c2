import { int32Array } from './arena.ts'
import { CODES, foldPoint, KIND, learnUnit } from './foldTable.ts'
import { unitsOf } from './units.ts'

/**
 * The words of a text as flat arrays, one entry a token. A token is a letter or number with the letters, numbers, marks and format
 * characters that follow it; where a script writes no spaces it is one character. Only lines with a token count as lines.
 */
export interface Tokens {
  text: string
  count: number
  /** UTF-16 offsets. */
  start: Int32Array
  end: Int32Array
  /** UTF-16 units of the comparison key. */
  size: Int32Array
  /** Polynomial in `HASH_BASE` over the units of the key, so that the hash of joined tokens follows from theirs. */
  hash: Int32Array
  lineCount: number
  /** First token of each line, and `count` after the last. */
  lineFirst: Int32Array
  /** UTF-16 offsets of the whole line, its end without the line end. */
  lineStart: Int32Array
  lineEnd: Int32Array
}

export const HASH_BASE = 0x01000193

const FOLLOWER = -KIND.follower
const LINE_END = -KIND.lineEnd
const PREFIX = -KIND.prefix
const SINGLE = -KIND.single
const COMPLEX = -KIND.complex

/** Cuts a text with LF line ends into tokens: one pass over its units. */
export function toTokens(text: string): Tokens {
  const n = text.length
  let room = (n >> 2) + 16
  let start = int32Array(room)
  let end = int32Array(room)
  let size = int32Array(room)
  let hash = int32Array(room)
  let lineRoom = 64
  let lineFirst = int32Array(lineRoom)
  let lineStart = int32Array(lineRoom)
  let lineEnd = int32Array(lineRoom)
  let count = 0
  let lineCount = 0
  let lineAt = 0
  let firstOfLine = 0
  let prefix = -1
  // the token that is being read, if its key has a size
  let from = 0
  let key = 0
  let keySize = 0
  const units = unitsOf(text)
  const codes = CODES
  const base = HASH_BASE
  const follower = FOLLOWER
  for (let i = 0; i <= n; i++) {
    let code = codes[units[i]]
    // the inner loop of the whole program: nothing is called in it, and the line feed after the text ends it
    if (code > 0) {
      if (keySize === 0) from = prefix < 0 ? i : prefix
      const first = i
      do {
        key = (Math.imul(key, base) + code) | 0
        code = codes[units[++i]]
      } while (code > 0)
      keySize += i - first
    }
    if (code === follower) {
      if (keySize === 0) prefix = -1
      continue
    }
    if (code === 0) {
      learnUnit(units[i])
      i--
      continue
    }
    let stop = i
    if (code === COMPLEX || (code === SINGLE && keySize === 0)) {
      if (keySize === 0) from = prefix < 0 ? i : prefix
      const rest = readComplex(text, i, key, keySize)
      ;({ key, keySize } = rest)
      stop = rest.end
    }
    if (keySize > 0) {
      if (count >= room) {
        room = Math.min(room * 2, n + 16)
        start = grown(start, room)
        end = grown(end, room)
        size = grown(size, room)
        hash = grown(hash, room)
      }
      start[count] = from
      end[count] = stop
      size[count] = keySize
      hash[count] = key
      count++
      key = 0
      keySize = 0
      prefix = -1
    }
    if (code === LINE_END) {
      if (count > firstOfLine) {
        if (lineCount + 1 >= lineRoom) {
          lineRoom *= 2
          lineFirst = grown(lineFirst, lineRoom)
          lineStart = grown(lineStart, lineRoom)
          lineEnd = grown(lineEnd, lineRoom)
        }
        lineFirst[lineCount] = firstOfLine
        lineStart[lineCount] = lineAt
        lineEnd[lineCount] = i
        lineCount++
        firstOfLine = count
      }
      lineAt = i + 1
    }
    if (code !== PREFIX) prefix = -1
    else if (prefix < 0) prefix = i
    if (code === COMPLEX || code === SINGLE) i = stop - 1
  }
  lineFirst[lineCount] = count
  return { text, count, start, end, size, hash, lineCount, lineFirst, lineStart, lineEnd }
}

/** Letters that are looked up by code point, from `at` on; a token that has begun goes on with them. */
function readComplex(
  text: string,
  at: number,
  before: number,
  sizeBefore: number,
): { end: number; key: number; keySize: number } {
  let key = before
  let keySize = sizeBefore
  let i = at
  const alone = keySize === 0
  for (let single = false; i < text.length; ) {
    const point = text.codePointAt(i)!
    const width = point > 0xffff ? 2 : 1
    const folded = foldPoint(point)
    if (folded.kind === KIND.follower && keySize > 0) {
      i += width
      continue
    }
    if (single || (folded.kind !== KIND.letter && !(folded.kind === KIND.single && alone && keySize === 0))) break
    for (let k = 0; k < folded.key.length; k++) key = (Math.imul(key, HASH_BASE) + folded.key.charCodeAt(k)) | 0
    keySize += folded.key.length
    single = folded.kind === KIND.single
    i += width
  }
  // a lone surrogate, or a pair that is no letter
  if (keySize === 0) i += text.codePointAt(i)! > 0xffff ? 2 : 1
  return { end: i, key, keySize }
}

function grown(array: Int32Array, room: number): Int32Array {
  const bigger = int32Array(room)
  bigger.set(array)
  return bigger
}
