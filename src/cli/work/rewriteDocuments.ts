import { statSync } from 'node:fs'
import { hashOf } from '../../batch/journal.ts'
import { keepBackup } from '../../files/keepBackup.ts'
import { isRawPath } from '../../files/rawPath.ts'
import { readBytes } from '../../files/readBytes.ts'
import { toPatch } from '../../files/toPatch.ts'
import { writeAtomic } from '../../files/writeAtomic.ts'
import { InputError } from '../../model/inputError.ts'
import type { Summary } from '../../model/summary.ts'
import { type CleanSettings, cleanDocument } from './cleanDocument.ts'
import { type DocumentOutcome, eachDocument } from './eachDocument.ts'

export interface RewriteTask {
  /** Path as messages say it, the file, and what a diff calls it. */
  jobs: readonly { path: string; file: string; name: string }[]
  settings: CleanSettings & { maxBytes: number }
  /** Whether files are written or only judged. */
  write: boolean
  /** Whether what changes is to be given as a diff. */
  diff: boolean
  /** What is put behind the name of each old file that is kept; null keeps none. */
  backup: string | null
  /** Not 0 when the run is to stop. */
  stop: Int32Array
}

export interface RewriteOutcome {
  /** Whether the file is not its own text output. */
  differs: boolean
  /** Empty where nothing changes, or none was asked for. */
  patch: Uint8Array
  /** What was removed, as NDJSON, where that was asked for. */
  removed: string
  summary: Summary
  warnings: string[]
}

/** Puts each text file's text output in its place. One that fails stops no other. */
export default (task: RewriteTask): Promise<DocumentOutcome<RewriteOutcome>[]> =>
  eachDocument(task.jobs, task.stop, job => rewriteOne(job, task))

async function rewriteOne(
  { path, file, name }: RewriteTask['jobs'][number],
  { settings, write, diff, backup }: RewriteTask,
): Promise<RewriteOutcome> {
  if (isRawPath(file)) throw new InputError(path, 'has a name that is no UTF-8', 'rename it, or use --out-dir')
  if (/\.gz$/i.test(file)) throw new InputError(path, 'is compressed', 'unpack it, or use --out-dir')
  const { maxBytes, ...rest } = settings
  const before = statSync(file, { throwIfNoEntry: false })
  const bytes = await readBytes(file, path, maxBytes)
  const done = await cleanDocument(bytes, path, hashOf(bytes), { ...rest, format: 'text' })
  const { content, removed, summary, warnings, lossy, guessed } = done
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
  const patch = differs && diff ? await toPatch(name, bytes, Buffer.from(content)) : new Uint8Array()
  if (differs && write) {
    if (backup !== null) await keepBackup(file, path, backup)
    const now = statSync(file, { throwIfNoEntry: false })
    // what another program wrote meanwhile would be lost
    if (now?.size !== before?.size || now?.mtimeMs !== before?.mtimeMs)
      throw new InputError(path, 'changed while it was cleaned', 'run again when nothing writes to it')
    await writeAtomic(file, content, { shown: path })
  }
  return { differs, patch, removed, summary, warnings }
}
