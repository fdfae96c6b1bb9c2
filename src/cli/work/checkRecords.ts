import type { Severity } from '../../model/finding.ts'
import type { Warning } from '../../model/warning.ts'
import type { RecordBlock } from '../../records/cleanRecords.ts'
import { eachLine } from '../../records/eachLine.ts'
import { type ReadRecord, type RecordKeys, readRecord } from '../../records/readRecord.ts'
import { RECORD_FAULTS, type RecordFault } from '../../records/recordFault.ts'
import type { ReportedFinding } from '../../report/reporter.ts'
import { looksLike } from '../../text/looksLike.ts'
import { fingerprint } from './fingerprint.ts'
import { type Judged, type JudgeSettings, judgeText, type TextPlace } from './judgeText.ts'
import type { Repair } from './repairDocument.ts'
import { repairRecord } from './repairRecord.ts'

export interface RecordsToCheck {
  path: string | null
  block: RecordBlock
  settings: JudgeSettings & Required<RecordKeys> & { maxRecordBytes: number }
  repair: Repair | null
}

/** What was found in one record; `measures` is null for a bad one. */
export interface CheckedRecord extends TextPlace, Pick<Judged, 'findings'> {
  measures: Judged['measures'] | null
  /** What stands under the key of the group. */
  group: string | null
}

export interface CheckedRecords {
  /** `recordLine` counts from the block's first line. */
  records: CheckedRecord[]
  /** Lines of the block, blank ones too. */
  lines: number
  /** The block once it is repaired; null where nothing goes. */
  repaired: Uint8Array | null
  /** Records of which something goes. */
  changed: number
}

/** Judges a block of records, as they stand, or as they are once they are repaired. */
export default function checkRecords({ path, block, settings, repair }: RecordsToCheck): CheckedRecords {
  const { textKey, idKey, groupKey, maxRecordBytes, ...rest } = settings
  const checked: CheckedRecords = { records: [], lines: 0, repaired: null, changed: 0 }
  const parts: Uint8Array[] = []
  let from = 0
  const placeOf = (record: ReadRecord['id']): TextPlace => ({ path, record, recordLine: checked.lines + 1 })
  const refuse = (fault: RecordFault, line: Uint8Array, record: ReadRecord['id'], group: string | null): void => {
    const place = placeOf(record)
    const severity = rest.levels[fault] ?? 'error'
    const findings = severity === 'off' ? [] : [faultFinding(place, fault, severity, line)]
    checked.records.push({ ...place, findings, measures: null, group })
  }
  eachLine(block, maxRecordBytes, {
    record(raw) {
      const better = repair && repairRecord(raw, textKey, rest)
      if (better) {
        const at = raw.byteOffset - block.bytes.byteOffset
        parts.push(block.bytes.subarray(from, at), better)
        from = at + raw.length
        checked.changed++
      }
      const line = better && repair === 'write' ? better : raw
      const { id, text: written, fault, lossy, group } = readRecord(line, { textKey, idKey, groupKey })
      if (fault) return refuse(fault, line, id, group)
      const text = written.replace(BYTE_ORDER_MARKS, '')
      const warnings = [...(lossy ? [INVALID_BYTES] : []), ...looksLike(text)]
      const place = placeOf(id)
      checked.records.push({ ...place, ...judgeText(text, warnings, place, rest), group })
    },
    tooLarge: () => refuse('too-large', new Uint8Array(), null, null),
    end: () => checked.lines++,
  })
  if (parts.length > 0) checked.repaired = Buffer.concat([...parts, block.bytes.subarray(from)])
  return checked
}

const BYTE_ORDER_MARKS = /^\ufeff+/
const INVALID_BYTES: Warning = {
  code: 'invalid-bytes',
  message: 'bytes that are no utf-8 became U+FFFD; fetch the text again',
}

const faultFinding = (place: TextPlace, fault: RecordFault, severity: Severity, line: Uint8Array): ReportedFinding => ({
  rule: fault,
  severity,
  ...place,
  span: null,
  message: RECORD_FAULTS[fault],
  fingerprint: fingerprint(fault, line),
  duplicateOf: null,
  similarity: null,
  copyRule: null,
  excerpt: '',
  original: '',
})
