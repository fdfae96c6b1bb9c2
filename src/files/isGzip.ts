import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** Whether a regular file is stored as gzip. */
export function isGzip(file: string): boolean {
  if (!statSync(file).isFile()) return false
  const handle = openSync(file, 'r')
  try {
    const first = Buffer.alloc(2)
    return readSync(handle, first, 0, 2, 0) === 2 && first[0] === 0x1f && first[1] === 0x8b
  } finally {
    closeSync(handle)
  }
}
