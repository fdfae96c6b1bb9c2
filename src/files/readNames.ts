import type { Readable } from 'node:stream'
import { pathOf } from './rawPath.ts'
import { readBytes } from './readBytes.ts'

const LF = 0x0a
const CR = 0x0d
/** A list of names is held as a whole: some million names. */
const MAX_BYTES = 2 ** 29

/**
 * The names in a list, as `find`, `git ls-files` and others write it: a name a line, or with `nulls` NUL after each. Any byte but that may be part of a
 * name. Empty ones are passed over.
 * @throws InputError for a list that cannot be read
 */
export async function readNames(from: string | Readable, path: string, nulls: boolean): Promise<string[]> {
  const bytes = await readBytes(from, path, MAX_BYTES)
  const names: string[] = []
  for (let start = 0; start < bytes.length; ) {
    let end = bytes.indexOf(nulls ? 0 : LF, start)
    if (end < 0) end = bytes.length
    const stop = !nulls && bytes[end - 1] === CR ? end - 1 : end
    if (stop > start) names.push(pathOf(bytes.subarray(start, stop)))
    start = end + 1
  }
  return names
}
