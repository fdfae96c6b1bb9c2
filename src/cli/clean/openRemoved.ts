import type { AtomicFile } from '../../files/openAtomic.ts'
import { openFile } from '../../files/openFile.ts'
import type { Io } from '../io.ts'
import { resolvePath } from '../resolvePath.ts'
import type { Plan } from './planClean.ts'

/** The file of `--removed`: what went, a line each; nothing where it was not asked for. */
export async function openRemoved({ removed }: Plan, io: Io): Promise<AtomicFile> {
  if (removed === null) return { write: nothing, commit: nothing, abort: nothing }
  return openFile(resolvePath(io, removed), { shown: removed })
}

const nothing = (): Promise<void> => Promise.resolve()
