import { readNames } from '../files/readNames.ts'
import type { Io } from './io.ts'
import { resolvePath } from './resolvePath.ts'
import { STDIN } from './stdinName.ts'
import { UsageError } from './usageError.ts'

export interface ListTyped {
  filesFrom?: string
  null?: true
}

/**
 * The names that `--files-from` lists; undefined where it was not given.
 * @throws UsageError for what cannot be meant, InputError for a list that cannot be read
 */
export async function listedNames(
  args: readonly string[],
  { filesFrom, null: nulls }: ListTyped,
  io: Io,
): Promise<string[] | undefined> {
  if (filesFrom === undefined) {
    if (nulls) throw new UsageError('-0 says how the names of --files-from are parted; give that too')
    return undefined
  }
  if (filesFrom === '') throw new UsageError('--files-from is empty; name a file, or - for standard input')
  if (filesFrom !== '-') return readNames(resolvePath(io, filesFrom), filesFrom, nulls === true)
  if (args.includes('-'))
    throw new UsageError('standard input cannot be both a text and --files-from; name a file for one')
  return readNames(io.stdin, STDIN, nulls === true)
}
