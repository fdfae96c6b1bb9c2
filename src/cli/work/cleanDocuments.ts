import { appendJournal, hashOf, isInPlace, type JournalEntry } from '../../batch/journal.ts'
import { readBytes } from '../../files/readBytes.ts'
import { writeAtomic } from '../../files/writeAtomic.ts'
import type { Summary } from '../../model/summary.ts'
import { STDIN } from '../stdinName.ts'
import { type CleanSettings, cleanDocument } from './cleanDocument.ts'
import { type DocumentOutcome, eachDocument } from './eachDocument.ts'

/** One text and where its output goes. */
export interface DocumentJob {
  /** As messages and `source.path` say it; null for standard input without a name. */
  path: string | null
  /** What to open, or what was read already. */
  from: string | Uint8Array
  /** The file to write, or null to give the output back. */
  target: string | null
  /** Path of the target below the output folder. */
  name: string
  /** What the journal says of the target. */
  done: JournalEntry | null
}

export interface CleanTask {
  jobs: readonly DocumentJob[]
  settings: CleanSettings & { maxBytes: number }
  /** Folder that targets must stay in, and as messages say it. */
  outDir: string | null
  shownDir: string
  /** Hash of the settings, where a journal is kept. */
  journal: string | null
  /** Not 0 when the run is to stop. */
  stop: Int32Array
}

export interface CleanOutcome {
  /** Output that no file took. */
  content: string
  /** What was removed, as NDJSON, where that was asked for. */
  removed: string
  /** Size of the input. */
  bytes: number
  summary: Summary
  /** As messages say it; null for standard input without a name. */
  path: string | null
  /** What was done, in one line. */
  closing: string
  warnings: string[]
}

/** Cleans texts one after the other, and writes them. One that fails stops no other. */
export default (task: CleanTask): Promise<DocumentOutcome<CleanOutcome>[]> =>
  eachDocument(task.jobs, task.stop, job => cleanOne(job, task))

async function cleanOne(job: DocumentJob, { settings, outDir, shownDir, journal }: CleanTask): Promise<CleanOutcome> {
  const { path, from, target, name, done } = job
  const { maxBytes, ...rest } = settings
  const bytes = typeof from === 'string' ? await readBytes(from, path ?? STDIN, maxBytes) : from
  const sha256 = hashOf(bytes)
  const isSame = done?.sha256 === sha256 && done.settings === journal && done.path === path
  if (isSame && target !== null && (await isInPlace(target, done)))
    return { path, content: '', removed: '', bytes: bytes.length, summary: done.summary, closing: '', warnings: [] }
  const { content, removed, summary, closing, warnings } = await cleanDocument(bytes, path, sha256, rest)
  if (target !== null && outDir !== null) {
    await writeAtomic(target, content, { root: outDir, shown: `${shownDir}/${name}` })
    if (journal !== null) {
      const size = Buffer.byteLength(content)
      await appendJournal(outDir, { name, path, sha256, settings: journal, bytes: size, summary })
    }
  }
  return { path, content: target === null ? content : '', removed, bytes: bytes.length, summary, closing, warnings }
}
