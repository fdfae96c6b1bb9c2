import { hashOf } from '../../batch/journal.ts'
import { isRawPath } from '../../files/rawPath.ts'
import { readBytes } from '../../files/readBytes.ts'
import { writeAtomic } from '../../files/writeAtomic.ts'
import { InputError } from '../../model/inputError.ts'
import type { Summary } from '../../model/summary.ts'
import { type CleanSettings, cleanDocument } from './cleanDocument.ts'
import { type DocumentOutcome, eachDocument } from './eachDocument.ts'

export interface RewriteTask {
  /** Path as messages say it, and the file. */
  jobs: readonly { path: string; file: string }[]
  settings: CleanSettings & { maxBytes: number }
  /** Whether files are written or only judged. */
  write: boolean
  /** Not 0 when the run is to stop. */
  stop: Int32Array
}

export interface RewriteOutcome {
  /** Whether the file is not its own text output. */
  differs: boolean
  summary: Summary
  warnings: string[]
}

/** Puts each text file's text output in its place. One that fails stops no other. */
export default (task: RewriteTask): Promise<DocumentOutcome<RewriteOutcome>[]> =>
  eachDocument(task.jobs, task.stop, job => rewriteOne(job.path, job.file, task))

async function rewriteOne(path: string, file: string, { settings, write }: RewriteTask): Promise<RewriteOutcome> {
  if (isRawPath(file)) throw new InputError(path, 'has a name that is no UTF-8', 'rename it, or use --out-dir')
  if (/\.gz$/i.test(file)) throw new InputError(path, 'is compressed', 'unpack it, or use --out-dir')
  const { maxBytes, ...rest } = settings
  const bytes = await readBytes(file, path, maxBytes)
  const done = await cleanDocument(bytes, path, hashOf(bytes), { ...rest, format: 'text' })
  const { content, summary, warnings, lossy, guessed } = done
  const differs = !Buffer.from(content).equals(bytes)
  // what stands there in place of broken bytes could never be had back
  if (differs && lossy)
    throw new InputError(path, 'holds bytes that cannot be kept', 'name the encoding they are of, or use --out-dir')
  // read otherwise than it was written, all of it would be lost
  if (differs && guessed !== null)
    throw new InputError(
      path,
      `is read as ${guessed}, which is a guess`,
      `say --encoding ${guessed} if it is right, or use --out-dir`,
    )
  if (differs && write) await writeAtomic(file, content, { shown: path })
  return { differs, summary, warnings }
}
