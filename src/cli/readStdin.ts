import { readBytes } from '../files/readBytes.ts'
import type { Io } from './io.ts'
import { looksLikeNames } from './looksLikeNames.ts'
import type { Messages } from './messages.ts'
import { STDIN } from './stdinName.ts'

/**
 * Standard input as one text; warns where it seems to list files.
 * @param path what messages call it
 * @throws InputError for what cannot be read or is larger than `maxBytes`
 */
export async function readStdin(
  io: Io,
  path: string | null,
  maxBytes: number,
  messages: Messages,
): Promise<Uint8Array> {
  const bytes = await readBytes(io.stdin, path ?? STDIN, maxBytes)
  if (looksLikeNames(bytes, io.cwd))
    messages.warning(
      path ?? STDIN,
      'was read as a text, but looks like names of files; to read those, take --files-from -',
    )
  return bytes
}
