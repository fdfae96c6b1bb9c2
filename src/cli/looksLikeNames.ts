import { statSync } from 'node:fs'
import { resolve } from 'node:path'

/** So many lines are looked at, in so many bytes. */
const LINES = 3
const BYTES = 4096

/** Whether standard input lists files that are there, as `find` does, instead of holding a text. */
export function looksLikeNames(bytes: Uint8Array, cwd: string): boolean {
  const text = Buffer.from(bytes.subarray(0, BYTES)).toString()
  const cut = bytes.length > BYTES ? -1 : undefined
  const lines = text
    .split(/[\n\0]/)
    .slice(0, cut)
    .filter(Boolean)
    .slice(0, LINES)
  return lines.length > 0 && lines.every(line => !/^\s|[\u0001-\u001f]/.test(line) && isThere(resolve(cwd, line)))
}

function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}
