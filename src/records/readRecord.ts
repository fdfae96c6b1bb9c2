import type { RecordFault } from './recordFault.ts'
import { scanKeys } from './scanKeys.ts'
import { stringValue } from './stringValue.ts'
import { utf8Line } from './utf8Line.ts'

export interface ReadRecord {
  /** A string or a number; as it is written where a number would lose digits; null where there is none. */
  id: string | number | null
  /** What stands under the key of the group; null where that is no string. */
  group: string | null
  text: string
  /** Null for a good record; else there is no text. */
  fault: RecordFault | null
  /** Whether the line held invalid UTF-8, which became U+FFFD. */
  lossy: boolean
}

const QUOTE = 0x22

export interface RecordKeys {
  textKey: string
  idKey: string
  groupKey?: string
}

/** The id, the group and the text of one line of JSON. */
export function readRecord(raw: Uint8Array, { textKey, idKey, groupKey = idKey }: RecordKeys): ReadRecord {
  const line = utf8Line(raw)
  const { fault, starts, ends } = scanKeys(line, [textKey, idKey, groupKey])
  const lossy = line !== raw
  if (fault) return { id: null, group: null, text: '', fault, lossy }
  const value = (key: number): Uint8Array | null => (starts[key] < 0 ? null : line.subarray(starts[key], ends[key]))
  const text = value(0)
  const id = idOf(value(1))
  const named = value(2)
  const group = named?.[0] === QUOTE ? stringValue(named) : null
  if (text === null) return { id, group, text: '', fault: 'no-text', lossy }
  if (text[0] !== QUOTE) return { id, group, text: '', fault: 'text-not-a-string', lossy }
  return { id, group, text: stringValue(text), fault: null, lossy }
}

function idOf(value: Uint8Array | null): ReadRecord['id'] {
  if (value === null) return null
  if (value[0] === QUOTE) return stringValue(value)
  const written = Buffer.from(value).toString()
  if (!/^[-\d]/.test(written)) return null
  const number = Number(written)
  return String(number) === written ? number : written
}
