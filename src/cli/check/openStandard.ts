import type { Io } from '../io.ts'
import type { Progress } from '../openProgress.ts'
import { ClosedPipe, writeTo } from '../writeTo.ts'

/** Standard output of a run that may have more to write elsewhere. */
export interface Standard {
  write(content: string | Uint8Array): Promise<void>
  /** Whether its reader is gone. */
  isClosed(): boolean
}

/**
 * Opens standard output.
 * @param goesOn whether files are to be written whole though nobody reads here any more; else the first write that fails ends the run
 */
export function openStandard(io: Io, progress: Progress, goesOn: boolean): Standard {
  let closed = false
  return {
    async write(content) {
      if (closed || content.length === 0) return
      if (io.stdout.isTTY) progress.clear()
      try {
        await writeTo(io.stdout, content)
      } catch (error) {
        if (!goesOn || !(error instanceof ClosedPipe)) throw error
        closed = true
      }
    },
    isClosed: () => closed,
  }
}
