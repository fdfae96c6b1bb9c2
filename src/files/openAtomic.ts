import {
  closeSync,
  constants,
  fchmodSync,
  fsync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
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

/**
 * Opens a file to be written in one piece: a temporary file in its folder, then rename. A target that is no regular file (`/dev/null`, a FIFO) is
 * written straight.
 * @param root the folder that the write must stay in; its missing folders are made, and no link leads out of it
 * @throws InputError, here and in the file's functions, for what the system refuses
 */
export async function openAtomic(path: string, root?: string): Promise<AtomicFile> {
  try {
    if (root !== undefined) await makeFolder(dirname(path), root)
    const target = root === undefined ? await linkTarget(path) : path
    const old = statOf(target)
    if (old && !old.isFile() && !old.isSymbolicLink()) {
      if (old.isDirectory()) throw new InputError(path, 'is a folder', 'name a file')
      const handle = await open(target, 'w')
      return guarded(path, {
        write: content => handle.writeFile(content),
        commit: () => handle.close(),
        abort: () => handle.close(),
      })
    }
    return guarded(path, await openTemporary(target, old?.isFile() ? old.mode & 0o777 : undefined))
  } catch (error) {
    throw systemFault(path, error)
  }
}

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
  let isOpen = true
  const close = (): void => {
    if (isOpen) closeSync(file)
    isOpen = false
  }
  const abort = async (): Promise<void> => {
    close()
    rmSync(temporary, { force: true })
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

const statOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false })
