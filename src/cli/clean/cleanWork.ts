import cleanDocuments from '../work/cleanDocuments.ts'
import cleanRecords from '../work/cleanRecords.ts'
import rewriteDocuments from '../work/rewriteDocuments.ts'

/** The work modules of `clean`. */
export interface CleanWork {
  cleanDocuments: typeof cleanDocuments
  cleanRecords: typeof cleanRecords
  rewriteDocuments: typeof rewriteDocuments
}

export const CLEAN_WORK: CleanWork = { cleanDocuments, cleanRecords, rewriteDocuments }
