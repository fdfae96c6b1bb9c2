import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { systemFault } from '../files/systemFaults.ts'
import { writeAtomic } from '../files/writeAtomic.ts'
import { InputError } from '../model/inputError.ts'
import type { Summary } from '../model/summary.ts'

/** One input that is done, as a line of the journal. */
export interface JournalEntry {
  /** Path of the output below the folder, `/` between parts. */
  name: string
  /** Path of the input as given: articles say it. */
  path: string | null
  /** Hash of the input's bytes. */
  sha256: string
  /** Hash of the options and the version that it was done with. */
  settings: string
  /** Size of the output: one that was cut or emptied since is made again. */
  bytes: number
  summary: Summary
}

const FILE = '.article-clean-journal'

export interface Journal {
  /** What is done, by name. */
  entries: Map<string, JournalEntry>
  /** A killed run left a line torn, which the next one would go on. */
  torn: boolean
}

/** What is done according to the journal in `folder`; lines that say nothing are passed over. */
export async function readJournal(folder: string): Promise<Journal> {
  const entries = new Map<string, JournalEntry>()
  const file = await openJournal(folder, constants.O_RDONLY)
  if (!file) return { entries, torn: false }
  const text = await file.readFile('utf8').finally(() => file.close())
  for (const line of text.split('\n')) {
    const entry = parseEntry(line)
    if (entry) entries.set(entry.name, entry)
  }
  return { entries, torn: text !== '' && !text.endsWith('\n') }
}

function parseEntry(line: string): JournalEntry | null {
  try {
    const entry = JSON.parse(line)
    const { name, path, sha256, settings, bytes, summary } = entry
    const texts = [name, sha256, settings].every(value => typeof value === 'string')
    const known = texts && (path === null || typeof path === 'string') && Number.isSafeInteger(bytes)
    return known &&
      [summary?.removedCharacters, summary?.errorCodes].every(counts => typeof counts === 'object' && counts !== null)
      ? entry
      : null
  } catch {
    return null
  }
}

/** Adds one line. Lines of several workers do not mix: each is one write. */
export async function appendJournal(folder: string, entry: JournalEntry): Promise<void> {
  const file = await openJournal(folder, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT)
  await file?.appendFile(`${JSON.stringify(entry)}\n`).finally(() => file.close())
}

/** The journal is a file of the folder, and no link leads it elsewhere. Null where there is none to be read. */
async function openJournal(folder: string, flags: number): Promise<Awaited<ReturnType<typeof open>> | null> {
  const path = join(folder, FILE)
  try {
    const old = await lstat(path).catch(() => null)
    if (old && !old.isFile()) throw new InputError(path, 'is no file that could be a journal', 'remove it')
    return await open(path, flags | (constants.O_NOFOLLOW ?? 0), 0o666)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw systemFault(path, error)
  }
}

/** Writes the journal anew, sorted by name, so that its bytes do not tell in what order and how often the work was done. */
export async function writeJournal(folder: string, entries: ReadonlyMap<string, JournalEntry>): Promise<void> {
  const names = [...entries.keys()].sort()
  await writeAtomic(join(folder, FILE), names.map(name => `${JSON.stringify(entries.get(name))}\n`).join(''), {
    root: folder,
  })
}

/** For runs that do not keep one: what it says would no longer be true. */
export async function dropJournal(folder: string): Promise<void> {
  try {
    await rm(join(folder, FILE), { force: true })
  } catch (error) {
    throw systemFault(folder, error)
  }
}

/** Whether an output is there as its entry says. */
export async function isInPlace(target: string, { bytes }: JournalEntry): Promise<boolean> {
  try {
    const stat = await lstat(target)
    return stat.isFile() && stat.size === bytes
  } catch {
    return false
  }
}

export const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
