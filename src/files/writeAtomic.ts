import { openAtomic, type WriteOptions } from './openAtomic.ts'

/**
 * Writes a file in one piece, so that a reader finds the old content or the new. A target that is no regular file is written straight.
 * @throws InputError for what the system refuses
 */
export async function writeAtomic(path: string, content: string | Uint8Array, options?: WriteOptions): Promise<void> {
  const file = await openAtomic(path, options)
  await file.write(content)
  await file.commit()
}
