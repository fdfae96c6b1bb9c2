import { type AtomicFile, openAtomic, type WriteOptions } from './openAtomic.ts'
import { openGzip } from './openGzip.ts'

const GZIP = /\.gz$/i

/**
 * Opens a file as `openAtomic` does, which compresses what is written to it where its name ends in `.gz`.
 * @throws InputError, here and in the file's functions, for what the system refuses
 */
export async function openFile(path: string, options?: WriteOptions): Promise<AtomicFile> {
  const file = await openAtomic(path, options)
  return GZIP.test(path) ? openGzip(file) : file
}
