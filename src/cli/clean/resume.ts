import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { relative, sep } from 'node:path'
import { dropJournal, hashOf, isInPlace, type JournalEntry, readJournal, writeJournal } from '../../batch/journal.ts'
import { fsPath } from '../../files/rawPath.ts'
import { VERSION } from '../version.ts'
import type { Plan, PlannedInput } from './planClean.ts'

/** What an earlier run into the same folder left done. */
export interface Resume {
  /** Hash of the version and of all options that results depend on; null where no journal is kept. */
  settings: string | null
  /** By name below the output folder. */
  done: ReadonlyMap<string, JournalEntry>
  nameOf(target: string): string
  /** Whether the output of `input`, a file of records, is done as `entry` says. */
  isDone(input: PlannedInput, entry: JournalEntry): Promise<boolean>
  /** The run is at its end: puts the journal in order. */
  finish(): Promise<void>
}

export async function openResume({ outDir, texts, records, inputFormat }: Plan, resume: boolean): Promise<Resume> {
  const nameOf = (target: string): string =>
    relative(outDir ?? '.', target)
      .split(sep)
      .join('/')
  const none = { settings: null, done: new Map(), nameOf, isDone: async () => false, finish: async () => {} }
  if (outDir === null) return none
  if (!resume) {
    // its entries would name outputs that this run replaces
    await dropJournal(outDir)
    return none
  }
  const settings = hashOf(
    JSON.stringify([VERSION, process.versions.unicode, process.versions.tz, texts, records, inputFormat], asText),
  )
  const { entries: done, torn } = await readJournal(outDir)
  if (done.size > 0 || torn) await writeJournal(outDir, done)
  return {
    settings,
    done,
    nameOf,
    isDone: async ({ path, file, target }, entry) =>
      entry.settings === settings &&
      entry.path === path &&
      file !== null &&
      target !== null &&
      (await isInPlace(target, entry)) &&
      (await hashOfFile(file)) === entry.sha256,
    finish: async () => writeJournal(outDir, (await readJournal(outDir)).entries),
  }
}

const asText = (_key: string, value: unknown): unknown => (value instanceof RegExp ? String(value) : value)

async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(fsPath(file))) hash.update(chunk)
  return hash.digest('hex')
}
