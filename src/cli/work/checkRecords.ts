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

export interface RecordsToCheck {
  path: string | null
  block: RecordBlock
  settings: JudgeSettings & RecordKeys & { maxRecordBytes: number }
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
}

/** Judges a block of records. */
export default function checkRecords({ path, block, settings }: RecordsToCheck): CheckedRecords {
  const { textKey, idKey, groupKey, maxRecordBytes, ...rest } = settings
  const checked: CheckedRecords = { records: [], lines: 0 }
  const placeOf = (record: ReadRecord['id']): TextPlace => ({ path, record, recordLine: checked.lines + 1 })
  const refuse = (fault: RecordFault, line: Uint8Array, record: ReadRecord['id'], group: string | null): void => {
    const place = placeOf(record)
    const severity = rest.levels[fault] ?? 'error'
    const findings = severity === 'off' ? [] : [faultFinding(place, fault, severity, line)]
    checked.records.push({ ...place, findings, measures: null, group })
  }
  eachLine(block, maxRecordBytes, {
    record(line) {
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
