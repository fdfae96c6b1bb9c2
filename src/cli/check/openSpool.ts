import { createReadStream, rmSync } from 'node:fs'
import { type FileHandle, mkdtemp, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemFault } from '../../files/systemFaults.ts'

/** Text that is written now and read at the end, in a file: it may be more than memory holds. */
export interface Spool {
  write(text: string): Promise<void>
  read(): AsyncIterable<string>
  close(): Promise<void>
}

/** Units that are held before they are written. */
const PIECE = 2 ** 16

export function openSpool(): Spool {
  let held = ''
  let folder: string | null = null
  let handle: FileHandle | null = null
  const flush = async (): Promise<void> => {
    try {
      folder ??= await mkdtemp(join(tmpdir(), 'article-clean-'))
      handle ??= await open(join(folder, 'measures'), 'wx', 0o600)
      await handle.writeFile(held)
    } catch (error) {
      throw systemFault(folder ?? tmpdir(), error)
    }
    held = ''
  }
  return {
    async write(text) {
      held += text
      if (held.length >= PIECE) await flush()
    },
    async *read() {
      if (folder !== null) yield* createReadStream(join(folder, 'measures'), 'utf8')
      yield held
    },
    async close() {
      await handle?.close()
      handle = null
      if (folder !== null) rmSync(folder, { recursive: true, force: true })
      folder = null
    },
  }
}
