import { constants, type Stats } from 'node:fs'
import { lstat, mkdir, open, readdir, realpath, rename, unlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { kill, pid } from 'node:process'
import { InputError } from '../model/inputError.ts'
import { systemFault } from './systemFaults.ts'

const HOST = hostname().replace(/[^A-Za-z0-9]+/g, '-')
const LEFTOVER = /^\.article-clean-(.+)-(\d+)-\d+\.tmp$/
const seen = new Set<string>()
let count = 0

/**
 * Writes a file in one piece: a temporary file in its folder, then rename, so that a reader finds the old content or the new. A target that is
 * no regular file (`/dev/null`, a FIFO) is written straight.
 * @param root the folder that the write must stay in; its missing folders are made, and no link leads out of it
 * @throws InputError for what the system refuses
 */
export async function writeAtomic(path: string, content: string | Uint8Array, root?: string): Promise<void> {
  try {
    if (root !== undefined) await makeFolder(dirname(path), root)
    const target = root === undefined ? await linkTarget(path) : path
    const old = await statOf(target)
    if (old && !old.isFile() && !old.isSymbolicLink()) {
      if (old.isDirectory()) throw new InputError(path, 'is a folder', 'name a file')
      await writeFile(target, content)
      return
    }
    await replace(target, content, old?.isFile() ? old.mode & 0o777 : undefined)
  } catch (error) {
    throw systemFault(path, error)
  }
}

async function replace(target: string, content: string | Uint8Array, mode: number | undefined): Promise<void> {
  const folder = dirname(target)
  await removeLeftovers(folder)
  const temporary = join(folder, `.article-clean-${HOST}-${pid}-${count++}.tmp`)
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0)
  const handle = await open(temporary, flags, 0o666)
  try {
    try {
      if (mode !== undefined) await handle.chmod(mode)
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw error
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
}

async function linkTarget(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return join(await realpath(dirname(resolve(path))), basename(path))
  }
}

async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
