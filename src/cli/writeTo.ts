import type { Writable } from 'node:stream'
import { systemFault } from '../files/systemFaults.ts'

/** The reader of a pipe is gone: the run ends quietly. */
export class ClosedPipe extends Error {}

/** Resolves when all of `content` has been handed to the system, so that a slow reader holds the writer back. */
export function writeTo(stream: Writable, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(content, error => {
      if (!error) resolve()
      else reject(isClosed(error) ? new ClosedPipe() : systemFault('output', error))
    })
  })
}

const isClosed = (error: NodeJS.ErrnoException): boolean =>
  error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'ERR_STREAM_WRITE_AFTER_END'
