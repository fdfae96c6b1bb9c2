import type { Readable, Writable } from 'node:stream'
import type { FileIdentity } from '../files/ownOutputs.ts'

/** All that a run touches of the world but files. */
export interface Io {
  stdin: Readable & { isTTY?: boolean }
  stdout: Writable & { isTTY?: boolean; columns?: number }
  stderr: Writable & { isTTY?: boolean; columns?: number }
  /** Standard output, where it is a file. */
  stdoutFile?: FileIdentity | null
  env: Readonly<Record<string, string | undefined>>
  cwd: string
  /** Folder of the installed package. */
  packageRoot: string
  /** Aborted when the run is to stop: its reason is the exit code. */
  signal: AbortSignal
}
