import { lstat } from 'node:fs/promises'
import { appendJournal } from '../../batch/journal.ts'
import type { AtomicFile } from '../../files/openAtomic.ts'
import { openFile } from '../../files/openFile.ts'
import { InputError } from '../../model/inputError.ts'
import { addSummary, emptySummary, type Summary } from '../../model/summary.ts'
import type { CleanedRecords } from '../../records/cleanRecords.ts'
import type { Plan, PlannedInput } from './planClean.ts'
import type { Resume } from './resume.ts'

/** Where answered records go: to the file of the input that they came from, or to the output that all share. */
export interface RecordOutput {
  begin(input: PlannedInput): Promise<void>
  write(records: CleanedRecords): Promise<void>
  /**
   * @param sha256 of the input
   * @returns what kept the input's file from being written, if something did
   */
  commit(sha256: string): Promise<InputError | null>
  /** The input's file is as it was. */
  abort(): Promise<void>
}

export function openRecordOutput({ outDir, shownDir }: Plan, shared: AtomicFile, resume: Resume): RecordOutput {
  let target: string | null = null
  let path: string | null = null
  let file: AtomicFile | null = null
  let failure: InputError | null = null
  let summary: Summary = emptySummary()
  /** A file that cannot be written fails its input; the others go on. */
  const attempt = async (step: () => Promise<void>): Promise<void> => {
    if (failure) return
    try {
      await step()
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      failure = error
    }
  }
  return {
    async begin(input) {
      target = outDir === null ? null : input.target
      path = input.path
      failure = null
      summary = emptySummary()
      await attempt(async () => {
        if (target === null) return
        file = await openFile(target, {
          ...(outDir === null ? {} : { root: outDir }),
          shown: `${shownDir}/${resume.nameOf(target)}`,
        })
      })
    },
    async write(records) {
      addSummary(summary, records.summary)
      if (target === null) await shared.write(records.bytes)
      else await attempt(async () => file?.write(records.bytes))
    },
    async commit(sha256) {
      await attempt(async () => {
        await file?.commit()
        file = null
        if (target === null || outDir === null || resume.settings === null) return
        const { size } = await lstat(target)
        const entry = { name: resume.nameOf(target), path, sha256, settings: resume.settings, bytes: size, summary }
        await appendJournal(outDir, entry)
      })
      return failure
    },
    async abort() {
      await file?.abort()
      file = null
    },
  }
}
