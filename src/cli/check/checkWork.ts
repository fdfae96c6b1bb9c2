import checkDocuments from '../work/checkDocuments.ts'
import checkRecords from '../work/checkRecords.ts'

/** The work modules of `check`. */
export interface CheckWork {
  checkDocuments: typeof checkDocuments
  checkRecords: typeof checkRecords
}

export const CHECK_WORK: CheckWork = { checkDocuments, checkRecords }
