import { createHash } from 'node:crypto'
import { appendFile, lstat, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomic } from '../files/writeAtomic.ts'
import type { Summary } from '../model/summary.ts'

/** One input that is done, as a line of the journal. */
export interface JournalEntry {
  /** Path of the output below the folder, `/` between parts. */
  name: string
  /** Hash of the input's bytes. */
  sha256: string
  /** Hash of the options and the version that it was done with. */
  settings: string
  /** Size of the output: one that was cut or emptied since is made again. */
  bytes: number
  summary: Summary
}

const FILE = '.article-clean-journal'

/** What is done according to the journal in `folder`, by name; lines that a killed run left torn are passed over. */
export async function readJournal(folder: string): Promise<Map<string, JournalEntry>> {
  const lines = await readFile(join(folder, FILE), 'utf8').catch(() => '')
  const entries = new Map<string, JournalEntry>()
  for (const line of lines.split('\n')) {
    const entry = parseEntry(line)
    if (entry) entries.set(entry.name, entry)
  }
  return entries
}

function parseEntry(line: string): JournalEntry | null {
  try {
    const entry = JSON.parse(line)
    return typeof entry?.name === 'string' && typeof entry.summary === 'object' ? entry : null
  } catch {
    return null
  }
}

/** Adds one line. Lines of several workers do not mix: each is one write. */
export const appendJournal = (folder: string, entry: JournalEntry): Promise<void> =>
  appendFile(join(folder, FILE), `${JSON.stringify(entry)}\n`)

/** Writes the journal anew, sorted by name, so that its bytes do not tell in what order and how often the work was done. */
export async function writeJournal(folder: string, entries: ReadonlyMap<string, JournalEntry>): Promise<void> {
  const names = [...entries.keys()].sort()
  await writeAtomic(join(folder, FILE), names.map(name => `${JSON.stringify(entries.get(name))}\n`).join(''), folder)
}

/** For runs that do not keep one: what it says would no longer be true. */
export const dropJournal = (folder: string): Promise<void> => rm(join(folder, FILE), { force: true })

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
