import type { RecordSettings } from '../../records/cleanRecord.ts'
import { type CleanedRecords, cleanRecords, type RecordBlock } from '../../records/cleanRecords.ts'

export interface RecordsTask {
  block: RecordBlock
  settings: RecordSettings
}

/** Answers a block of records. */
export default ({ block, settings }: RecordsTask): CleanedRecords => cleanRecords(block, settings)
