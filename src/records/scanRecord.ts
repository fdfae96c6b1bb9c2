import { afterBlank, type LineState, literalEnd, stringEnd } from './jsonBytes.ts'

/** Where a record's parts lie in its line, in bytes. */
export interface ScannedRecord extends LineState {
  fault: 'invalid-json' | 'not-an-object' | null
  /** The object's opening brace, and its closing one: what is appended goes before that. */
  open: number
  close: number
  /** The last value of each key that was asked for, half-open; -1 where there is none. */
  starts: number[]
  ends: number[]
}

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d

/** Called for each member of the object: its key (with quotes) and its value, half-open, in bytes. */
type OnMember = (keyStart: number, keyEnd: number, valueStart: number, valueEnd: number) => void

/**
 * Reads one line of JSON (RFC 8259, as strict as JSON.parse, at any depth) without making values of it. `line` is UTF-8 without LF; `keys` are
 * UTF-8 as well, and are looked for in the object itself, not in what it holds.
 */
export function scanRecord(line: Uint8Array, keys: readonly Uint8Array[], onMember?: OnMember): ScannedRecord {
  const record: ScannedRecord = {
    fault: 'invalid-json',
    unclean: false,
    open: -1,
    close: -1,
    starts: keys.map(() => -1),
    ends: keys.map(() => -1),
  }
  /** One byte a level: whether it is an object. */
  let stack = new Uint8Array(64)
  let depth = 0
  let expects: 'value' | 'key' | 'comma' = 'value'
  let keyStart = -1
  let keyEnd = -1
  let valueStart = -1
  let at = afterBlank(line, 0, record)
  if (line[at] === OPEN_BRACE) record.open = at
  for (;;) {
    if (expects === 'comma') {
      if (depth === 1 && keyStart >= 0) {
        const key = keyOfMember(line, keyStart, keyEnd, keys)
        if (key >= 0) {
          record.starts[key] = valueStart
          record.ends[key] = at
        }
        onMember?.(keyStart, keyEnd, valueStart, at)
        keyStart = -1
      }
      at = afterBlank(line, at, record)
      if (depth === 0) {
        if (at === line.length) record.fault = record.open < 0 ? 'not-an-object' : null
        return record
      }
      const inObject = stack[depth - 1] === 1
      if (line[at] === COMMA) expects = inObject ? 'key' : 'value'
      else if (line[at] !== (inObject ? CLOSE_BRACE : CLOSE_BRACKET)) return record
      else if (--depth === 0) record.close = at
      at++
      continue
    }
    at = afterBlank(line, at, record)
    if (expects === 'key') {
      const start = at
      if (line[at] !== QUOTE || (at = stringEnd(line, at, record)) < 0) return record
      if (depth === 1) {
        keyStart = start
        keyEnd = at
      }
      at = afterBlank(line, at, record)
      if (line[at] !== COLON) return record
      at = afterBlank(line, at + 1, record)
      if (depth === 1) valueStart = at
    }
    expects = 'comma'
    const byte = line[at]
    if (byte === QUOTE) at = stringEnd(line, at, record)
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
      const isObject = byte === OPEN_BRACE
      if (depth === stack.length) stack = twice(stack)
      stack[depth++] = isObject ? 1 : 0
      at = afterBlank(line, at + 1, record)
      if (line[at] !== (isObject ? CLOSE_BRACE : CLOSE_BRACKET)) expects = isObject ? 'key' : 'value'
    } else at = literalEnd(line, at)
    if (at < 0) return record
  }
}

function twice(stack: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(stack.length * 2)
  larger.set(stack)
  return larger
}

/** Which of `keys` the string from `start` to `end` (with its quotes) is, or -1. */
export function keyOfMember(line: Uint8Array, start: number, end: number, keys: readonly Uint8Array[]): number {
  const written = line.subarray(start + 1, end - 1)
  const name = written.includes(0x5c) ? unescaped(line.subarray(start, end)) : written
  return keys.findIndex(key => key.length === name.length && key.every((byte, i) => name[i] === byte))
}

const unescaped = (quoted: Uint8Array): Uint8Array =>
  new TextEncoder().encode(JSON.parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(quoted)))
