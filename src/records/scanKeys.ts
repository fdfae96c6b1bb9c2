import { type ScannedRecord, scanRecord } from './scanRecord.ts'

const OPEN_BRACE = 0x7b

/**
 * Reads one line of JSON as `scanRecord` does, with keys that may lead into objects: `meta.text` is the member of that very name, or where there
 * is none `text` of what stands under `meta`. `starts` and `ends` are in the order of `keys`.
 */
export function scanKeys(line: Uint8Array, keys: readonly string[]): ScannedRecord {
  const names = [...new Set(keys.flatMap(key => [key, headOf(key)]))]
  const record = scanRecord(
    line,
    names.map(name => Buffer.from(name)),
  )
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
