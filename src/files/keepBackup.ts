import { linkSync, lstatSync, readFileSync } from 'node:fs'
import { InputError } from '../model/inputError.ts'
import { systemFault } from './systemFaults.ts'
import { writeAtomic } from './writeAtomic.ts'

/**
 * Keeps a file beside itself, with `suffix` behind its name. An older backup that holds something else is never replaced.
 * @param path what messages call the file
 * @throws InputError for what the system refuses, and for a backup that is there already
 */
export async function keepBackup(file: string, path: string, suffix: string): Promise<void> {
  const backup = file + suffix
  const shown = path + suffix
  try {
    const old = lstatSync(backup, { throwIfNoEntry: false })
    // a run that was killed after it had made it
    if (old?.isFile() && readFileSync(backup).equals(readFileSync(file))) return
    if (old)
      throw new InputError(shown, 'is there already, and holds something else', 'move it, or give another --backup')
    if (!lstatSync(file).isSymbolicLink() && isLinked(file, backup)) return
    await writeAtomic(backup, readFileSync(file), { shown })
  } catch (error) {
    throw systemFault(shown, error)
  }
}

/** A second name keeps the file as it is, with its times, once the first is given to the new one. Not every file system knows such. */
function isLinked(file: string, backup: string): boolean {
  try {
    linkSync(file, backup)
    return true
  } catch {
    return false
  }
}
