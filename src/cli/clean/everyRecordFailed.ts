import type { Summary } from '../../model/summary.ts'
import { scanRecord } from '../../records/scanRecord.ts'
import { JSON_CURES, jsonBeginning } from '../../text/jsonShape.ts'

/** Bytes of the input's beginning that are enough to say what it is. */
export const BEGINNING: number = 2 ** 14
/** How many keys of the first record are named, and how much of each. */
const NAMED = 8
const LENGTH = 40

/**
 * What is to be said when no record of a run could be cleaned: pipelines that read only the exit status would go on with nothing.
 * @param beginning first bytes of the first input of records
 */
export function everyRecordFailed(errorCodes: Summary['errorCodes'], textKey: string, beginning: Uint8Array): string {
  const codes = Object.entries(errorCodes).sort(([, a], [, b]) => b - a)
  const counts = codes.map(([code, count]) => `${count} ${code}`).join(', ')
  return `every record failed (${counts}), none has a text under the key “${textKey}”; ${cure(codes[0][0], beginning)}`
}

function cure(code: string, beginning: Uint8Array): string {
  const shape = jsonBeginning(Buffer.from(beginning).toString())
  if (shape) return `the input looks like ${JSON_CURES[shape]}`
  if (code === 'too-large') return 'raise --max-record-bytes'
  if (code === 'invalid-json' || code === 'not-an-object') return 'give one JSON object a line'
  const keys = firstKeys(beginning)
  return `name its key with --text-key${keys.length > 0 ? `; the first record has ${keys.join(', ')}` : ''}`
}

/** Keys of the first line, where all of it is there. */
function firstKeys(beginning: Uint8Array): string[] {
  const keys: string[] = []
  const end = beginning.indexOf(0x0a)
  const line = beginning.subarray(0, end < 0 ? beginning.length : end)
  const { fault } = scanRecord(line, [], (start, keyEnd) => {
    keys.push(
      Buffer.from(line.subarray(start + 1, keyEnd - 1))
        .toString()
        .slice(0, LENGTH),
    )
  })
  if (fault !== null) return []
  return keys.length > NAMED ? [...keys.slice(0, NAMED), '…'] : keys
}
