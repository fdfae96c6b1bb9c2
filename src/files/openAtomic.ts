import {
  closeSync,
  constants,
  fchmodSync,
  fsync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { mkdir, open, readdir, realpath, unlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { kill, pid } from 'node:process'
import { promisify } from 'node:util'
import { threadId } from 'node:worker_threads'
import { InputError } from '../model/inputError.ts'
import { systemFault } from './systemFaults.ts'

export interface WriteOptions {
  /** The folder that the write must stay in; its missing folders are made, and no link leads out of it. */
  root?: string
  /** The path as messages say it. */
  shown?: string
}

/** A file that is being written; a reader finds the old content until `commit`. One of the two ends it. */
export interface AtomicFile {
  write(content: string | Uint8Array): Promise<void>
  commit(): Promise<void>
  abort(): Promise<void>
}

const HOST = hostname().replace(/[^A-Za-z0-9]+/g, '-')
const LEFTOVER = /^\.article-clean-(.+)-(\d+)-\d+\.tmp$/
const seen = new Set<string>()
const made = new Set<string>()
let count = 0

/** Names of streams that are open already: what is written goes on there, as it does behind a shell's `>>`. */
const OPEN_STREAM = /^\/(?:dev\/(?:stdin|stdout|stderr|fd\/\d+)|proc\/self\/fd\/\d+)$/
/** Temporary files of this thread. */
const temporaries = new Set<string>()

/** Removes the temporary files that are still open: for an end that cannot wait. */
export function removeTemporaries(): void {
  for (const temporary of temporaries) rmSync(temporary, { force: true })
}

/**
 * Opens a file to be written in one piece: a temporary file in its folder, then rename. A target that is no regular file (`/dev/null`, a FIFO),
 * or that links lead to such, is written straight.
 * @throws InputError, here and in the file's functions, for what the system refuses
 */
export async function openAtomic(path: string, { root, shown = path }: WriteOptions = {}): Promise<AtomicFile> {
  try {
    if (root !== undefined) await makeFolder(dirname(path), root)
    const old = root === undefined ? statSync(path, NO_THROW) : lstatSync(path, NO_THROW)
    if (old?.isDirectory()) throw new InputError(shown, 'is a folder', 'name a file')
    const isStream = OPEN_STREAM.test(path)
    if (isStream || (old && !old.isFile() && !old.isSymbolicLink())) {
      const handle = await open(path, isStream ? 'a' : 'w')
      return guarded(shown, {
        write: content => handle.writeFile(content),
        commit: () => handle.close(),
        abort: () => handle.close(),
      })
    }
    const target = root === undefined ? await linkTarget(path) : path
    return guarded(shown, await openTemporary(target, old?.isFile() ? old.mode & 0o777 : undefined))
  } catch (error) {
    throw systemFault(shown, error)
  }
}

const NO_THROW = { throwIfNoEntry: false } as const

function guarded(path: string, file: AtomicFile): AtomicFile {
  const guard = async (done: Promise<void>): Promise<void> => {
    try {
      await done
    } catch (error) {
      throw systemFault(path, error)
    }
  }
  return {
    write: content => guard(file.write(content)),
    commit: () => guard(file.commit()),
    abort: () => guard(file.abort()),
  }
}

async function openTemporary(target: string, mode: number | undefined): Promise<AtomicFile> {
  const folder = dirname(target)
  await removeLeftovers(folder)
  // workers of one process count for themselves
  const temporary = join(folder, `.article-clean-${HOST}-${pid}-${threadId}${String(count++).padStart(9, '0')}.tmp`)
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0)
  // a corpus is many small files, and only the disk is worth waiting for
  const file = openSync(temporary, flags, 0o666)
  temporaries.add(temporary)
  let isOpen = true
  const close = (): void => {
    if (!isOpen) return
    // closed it is even where closing says that something was lost
    isOpen = false
    closeSync(file)
  }
  const abort = async (): Promise<void> => {
    close()
    rmSync(temporary, { force: true })
    temporaries.delete(temporary)
  }
  const orAbort = async (step: () => void | Promise<void>): Promise<void> => {
    try {
      await step()
    } catch (error) {
      await abort()
      throw error
    }
  }
  if (mode !== undefined) await orAbort(() => fchmodSync(file, mode))
  return {
    write: content => orAbort(() => writeFileSync(file, content)),
    commit: () =>
      orAbort(async () => {
        await promisify(fsync)(file)
        close()
        renameSync(temporary, target)
        temporaries.delete(temporary)
      }),
    abort,
  }
}

/** Temporary files of processes of this host that are gone, once a folder. */
async function removeLeftovers(folder: string): Promise<void> {
  if (seen.has(folder)) return
  seen.add(folder)
  for (const name of await readdir(folder)) {
    const [, host, process] = LEFTOVER.exec(name) ?? []
    if (host === HOST && !isAlive(Number(process))) await unlink(join(folder, name)).catch(() => {})
  }
}

function isAlive(process: number): boolean {
  if (process === pid) return true
  try {
    kill(process, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function makeFolder(folder: string, root: string): Promise<void> {
  if (made.has(folder)) return
  await mkdir(root, { recursive: true })
  const top = await realpath(root)
  let at = top
  for (const part of relative(resolve(root), resolve(folder)).split(sep)) {
    if (part === '') continue
    at = join(at, part)
    await mkdir(at).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
    at = await realpath(at)
    if (part === '..' || (at !== top && !at.startsWith(top.endsWith(sep) ? top : top + sep))) {
      throw new InputError(folder, 'leads out of the output folder', 'remove the link')
    }
  }
  made.add(folder)
}

async function linkTarget(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return join(await realpath(dirname(resolve(path))), basename(path))
  }
}
