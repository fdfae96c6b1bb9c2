import { openAtomic } from './openAtomic.ts'

/**
 * Writes a file in one piece, so that a reader finds the old content or the new. A target that is no regular file is written straight.
 * @param root the folder that the write must stay in; its missing folders are made, and no link leads out of it
 * @throws InputError for what the system refuses
 */
export async function writeAtomic(path: string, content: string | Uint8Array, root?: string): Promise<void> {
  const file = await openAtomic(path, root)
  await file.write(content)
  await file.commit()
}
