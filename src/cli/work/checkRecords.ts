import type { Warning } from '../../model/warning.ts'
import type { RecordBlock } from '../../records/cleanRecords.ts'
import { eachLine } from '../../records/eachLine.ts'
import { type ReadRecord, readRecord } from '../../records/readRecord.ts'
import { RECORD_FAULTS, type RecordFault } from '../../records/recordFault.ts'
import { looksLike } from '../../text/looksLike.ts'
import { fingerprinter } from './fingerprinter.ts'
import { type Found, type Judged, type JudgeSettings, judgeText, type TextPlace } from './judgeText.ts'

export interface RecordsToCheck {
  path: string | null
  block: RecordBlock
  settings: JudgeSettings & { textKey: string; idKey: string; maxRecordBytes: number }
}

export interface CheckedRecords {
  /** One for each record, `recordLine` counting from the block's first; `measures` is null for a bad one. */
  records: (Pick<Judged, 'findings'> & { measures: Judged['measures'] | null })[]
  /** Lines of the block, blank ones too. */
  lines: number
}

/** Judges a block of records. */
export default function checkRecords({ path, block, settings }: RecordsToCheck): CheckedRecords {
  const { textKey, idKey, maxRecordBytes, ...rest } = settings
  const checked: CheckedRecords = { records: [], lines: 0 }
  const place = (record: ReadRecord['id']): TextPlace => ({ path, record, recordLine: checked.lines + 1 })
  const refuse = (record: ReadRecord['id'], fault: RecordFault, line: Uint8Array): void => {
    checked.records.push({ findings: [faultFinding(place(record), fault, line)], measures: null })
  }
  eachLine(block, maxRecordBytes, {
    record(line) {
      const { id, text: written, fault, lossy } = readRecord(line, { textKey, idKey })
      if (fault) return refuse(id, fault, line)
      const text = written.replace(BYTE_ORDER_MARKS, '')
      const warnings = [...(lossy ? [INVALID_BYTES] : []), ...looksLike(text)]
      checked.records.push(judgeText(text, warnings, place(id), rest))
    },
    tooLarge: () => refuse(null, 'too-large', new Uint8Array()),
    end: () => checked.lines++,
  })
  return checked
}

const BYTE_ORDER_MARKS = /^\ufeff+/
const INVALID_BYTES: Warning = {
  code: 'invalid-bytes',
  message: 'bytes that are no utf-8 became U+FFFD; fetch the text again',
}

const faultFinding = (place: TextPlace, fault: RecordFault, line: Uint8Array): Found => ({
  rule: fault,
  severity: 'error',
  ...place,
  span: null,
  message: RECORD_FAULTS[fault],
  fingerprint: fingerprinter(place.record)(fault, line),
  excerpt: '',
})
