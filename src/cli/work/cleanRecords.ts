import type { RecordSettings } from '../../records/cleanRecord.ts'
import { type CleanedRecords, cleanRecords, type RecordBlock } from '../../records/cleanRecords.ts'

export interface RecordsTask {
  /** As given; null for standard input without a name. */
  path: string | null
  block: RecordBlock
  settings: RecordSettings
}

/** Answers a block of records. */
export default ({ path, block, settings }: RecordsTask): CleanedRecords => cleanRecords(block, settings, path)
