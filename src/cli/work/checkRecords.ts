import type { RecordBlock } from '../../records/cleanRecords.ts'
import { eachLine } from '../../records/eachLine.ts'
import { type ReadRecord, readRecord } from '../../records/readRecord.ts'
import { RECORD_FAULTS, type RecordFault } from '../../records/recordFault.ts'
import { fingerprinter } from './fingerprint.ts'
import { type Found, type Judged, type JudgeSettings, judgeText } from './judgeText.ts'

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
  const refuse = (record: ReadRecord['id'], fault: RecordFault): void => {
    const place = { path, record, recordLine: checked.lines + 1 }
    checked.records.push({ findings: [faultFinding(place, fault)], measures: null })
  }
  eachLine(block, maxRecordBytes, {
    record(line) {
      const { id, text, fault } = readRecord(line, { textKey, idKey })
      if (fault) refuse(id, fault)
      else
        checked.records.push(
          judgeText(text.replace(/^\ufeff+/, ''), [], { path, record: id, recordLine: checked.lines + 1 }, rest),
        )
    },
    tooLarge: () => refuse(null, 'too-large'),
    end: () => checked.lines++,
  })
  return checked
}

const faultFinding = (place: Pick<Found, 'path' | 'record' | 'recordLine'>, fault: RecordFault): Found => ({
  rule: fault,
  severity: 'error',
  ...place,
  span: null,
  message: RECORD_FAULTS[fault],
  fingerprint: fingerprinter(place.record)(fault, ''),
  excerpt: '',
})
