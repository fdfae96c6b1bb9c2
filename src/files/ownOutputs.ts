import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { byteText, fsPath, joinPath } from './rawPath.ts'

/** Where a run writes: what a folder or a glob finds there is no input of it. */
export interface OwnOutputs {
  /** Files, absolute; those that are devices or pipes do not count. */
  files?: readonly string[]
  /** The folder of outputs, absolute. */
  folder?: string | undefined
  /** Standard output, where it is a file. */
  stdout?: FileIdentity | null | undefined
}

export interface FileIdentity {
  dev: number
  ino: number
}

/** Tells a run's own outputs from its inputs. */
export interface OwnOutputTest {
  /** A test for what is found below the folder `base` (absolute), by its path from there: whether this run writes it, or one like it did. */
  below(base: string): (name: string) => boolean
  /** Whether the file that was named (absolute) is one that this run writes. */
  isOutput(file: string): boolean
}

export function openOwnOutputs({ files = [], folder, stdout }: OwnOutputs): OwnOutputTest {
  const paths = new Set(files.filter(isFileOrNothing).map(realPath))
  const realFolder = folder === undefined ? null : realPath(folder)
  const isWritten = (file: string): boolean => paths.has(file) || (stdout != null && isSame(file, stdout))
  return {
    below(base) {
      const top = realPath(base)
      // outputs beside their inputs are told by their names
      const inside = realFolder !== null && isBelow(realFolder, top) ? realFolder : null
      if (inside === null && paths.size === 0 && stdout == null) return () => false
      return name => {
        const file = joinPath(top, name)
        return (inside !== null && isBelow(file, inside)) || isWritten(file)
      }
    },
    isOutput: file => isWritten(realPath(file)),
  }
}

const isBelow = (path: string, folder: string): boolean =>
  byteText(path).startsWith(byteText(folder.endsWith('/') ? folder : `${folder}/`))

/** Not so are devices and pipes. */
function isFileOrNothing(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return true
  }
}

function isSame(file: string, { dev, ino }: FileIdentity): boolean {
  try {
    const stat = statSync(fsPath(file))
    return stat.dev === dev && stat.ino === ino
  } catch {
    return false
  }
}

/** What links lead to, where a part of the path may not be there yet. */
function realPath(path: string): string {
  const whole = resolve(path)
  try {
    return realpathSync(whole)
  } catch {
    return dirname(whole) === whole ? whole : join(realPath(dirname(whole)), basename(whole))
  }
}
