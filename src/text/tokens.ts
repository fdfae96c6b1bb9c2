import { FOLDED, foldPoint, KIND, KINDS, learnUnit } from './foldTable.ts'

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

/** Cuts a text with LF line ends into tokens: one pass over its units. */
export function toTokens(text: string): Tokens {
  const n = text.length
  let room = (n >> 2) + 16
  let start = new Int32Array(room)
  let end = new Int32Array(room)
  let size = new Int32Array(room)
  let hash = new Int32Array(room)
  let lineRoom = 64
  let lineFirst = new Int32Array(lineRoom)
  let lineStart = new Int32Array(lineRoom)
  let lineEnd = new Int32Array(lineRoom)
  let count = 0
  let lineCount = 0
  let lineAt = 0
  let firstOfLine = 0
  let prefix = -1
  let i = 0
  while (i <= n) {
    const unit = i < n ? text.charCodeAt(i) : 0x0a
    let kind: number = KINDS[unit] || learnUnit(unit)
    if (kind === KIND.separator || kind === KIND.follower) {
      prefix = -1
      i++
      continue
    }
    if (kind === KIND.lineEnd) {
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
      prefix = -1
      lineAt = ++i
      continue
    }
    if (kind === KIND.prefix) {
      if (prefix < 0) prefix = i
      i++
      continue
    }
    const from = prefix < 0 ? i : prefix
    let key = 0
    let keySize = 0
    if (kind === KIND.letter) {
      // the inner loop of the whole program: units of simple words
      key = FOLDED[unit]
      keySize = 1
      for (i++; i < n; i++) {
        const next = text.charCodeAt(i)
        kind = KINDS[next] || learnUnit(next)
        if (kind === KIND.letter) {
          key = (Math.imul(key, HASH_BASE) + FOLDED[next]) | 0
          keySize++
        } else if (kind !== KIND.follower) break
      }
    } else if (kind === KIND.single) {
      key = FOLDED[unit]
      keySize = 1
      i = afterFollowers(text, i + 1)
    }
    if (kind === KIND.complex) {
      const alone = keySize === 0
      for (let single = false; i < n; ) {
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
      if (keySize === 0) {
        // a lone surrogate, or a pair that is no letter
        i += text.codePointAt(i)! > 0xffff ? 2 : 1
        prefix = -1
        continue
      }
    }
    prefix = -1
    if (count >= room) {
      room = Math.min(room * 2, n + 16)
      start = grown(start, room)
      end = grown(end, room)
      size = grown(size, room)
      hash = grown(hash, room)
    }
    start[count] = from
    end[count] = i
    size[count] = keySize
    hash[count] = key
    count++
  }
  lineFirst[lineCount] = count
  return { text, count, start, end, size, hash, lineCount, lineFirst, lineStart, lineEnd }
}

function afterFollowers(text: string, i: number): number {
  while (i < text.length) {
    const point = text.codePointAt(i)!
    if (foldPoint(point).kind !== KIND.follower) break
    i += point > 0xffff ? 2 : 1
  }
  return i
}

function grown(array: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(room)
  bigger.set(array)
  return bigger
}
