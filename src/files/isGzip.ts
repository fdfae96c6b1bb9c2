import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { fsPath } from './rawPath.ts'

/** Whether a regular file is stored as gzip. */
export function isGzip(file: string): boolean {
  const path = fsPath(file)
  if (!statSync(path).isFile()) return false
  const handle = openSync(path, 'r')
  try {
    const first = Buffer.alloc(2)
    return readSync(handle, first, 0, 2, 0) === 2 && first[0] === 0x1f && first[1] === 0x8b
  } finally {
    closeSync(handle)
  }
}
