import { type ScannedRecord, scanRecord } from './scanRecord.ts'

const OPEN_BRACE = 0x7b

/**
 * Reads one line of JSON as `scanRecord` does, with keys that may lead into objects: `meta.text` is the member of that very name, or where there
 * is none `text` of what stands under `meta`. `starts` and `ends` are in the order of `keys`.
 */
export function scanKeys(line: Uint8Array, keys: readonly string[]): ScannedRecord {
  const { names, bytes } = namesOf(keys)
  const record = scanRecord(line, bytes)
  if (names.length === keys.length) return record
  const places = keys.map(key => {
    const own = names.indexOf(key)
    if (record.starts[own] >= 0 || !key.includes('.')) return [record.starts[own], record.ends[own]]
    const start = record.starts[names.indexOf(headOf(key))]
    if (start < 0 || line[start] !== OPEN_BRACE) return [-1, -1]
    const inside = line.subarray(start, record.ends[names.indexOf(headOf(key))])
    const { starts, ends } = scanKeys(inside, [key.slice(headOf(key).length + 1)])
    return starts[0] < 0 ? [-1, -1] : [start + starts[0], start + ends[0]]
  })
  return { ...record, starts: places.map(([start]) => start), ends: places.map(([, end]) => end) }
}

const headOf = (key: string): string => key.split('.', 1)[0]

interface Names {
  names: readonly string[]
  bytes: readonly Uint8Array[]
}

/** A list of keys is asked for in each record of a run. */
const known = new WeakMap<readonly string[], Names>()

/** The keys themselves, and what the nested ones stand under. */
function namesOf(keys: readonly string[]): Names {
  let found = known.get(keys)
  if (!found) {
    const names = [...new Set([...keys, ...keys.map(headOf)])]
    found = { names, bytes: names.map(name => Buffer.from(name)) }
    known.set(keys, found)
  }
  return found
}
