import { createReadStream, fstatSync } from 'node:fs'
import { join } from 'node:path'
import { removeTemporaries } from '../files/openAtomic.ts'
import type { FileIdentity } from '../files/ownOutputs.ts'
import { ExitCode } from './exitCode.ts'
import type { Io } from './io.ts'
import { run } from './run.ts'

const stop = new AbortController()
/** Milliseconds in which a stopped run ends by itself; one that waits for a reader or a writer that never comes does not. */
const GRACE = 1000
const stopper = (code: ExitCode, signal: 'SIGINT' | 'SIGTERM') => () => {
  if (stop.signal.aborted) return end(signal)
  stop.abort(code)
  if (stdin) stdin.destroy()
  setTimeout(() => end(signal), GRACE).unref()
}
const end = (signal: 'SIGINT' | 'SIGTERM'): void => {
  removeTemporaries()
  process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate)
  process.kill(process.pid, signal)
}
const onInterrupt = stopper(ExitCode.interrupted, 'SIGINT')
const onTerminate = stopper(ExitCode.terminated, 'SIGTERM')
process.on('SIGINT', onInterrupt)
process.on('SIGTERM', onTerminate)

// opening standard input costs milliseconds, and most runs read files
let stdin: Io['stdin'] | undefined
const io: Io = {
  get stdin() {
    return (stdin ??= openStdin())
  },
  stdout: process.stdout,
  get stdoutFile() {
    return fileOf(1)
  },
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  packageRoot: join(__dirname, '..'),
  signal: stop.signal,
}
// an error without a listener would be a stack trace; writers hear of it through their own callbacks, but for help and the summary
let lost = false
const onError = ({ code }: NodeJS.ErrnoException): void => {
  if (code === 'EPIPE') return
  lost = true
  process.exitCode = ExitCode.failure
}
io.stdout.on('error', onError)
io.stderr.on('error', onError)

/** Nothing is left to wait for, and the run is not at its end: no such run has done what it was to do. */
const onBroken = (): void => {
  process.exitCode = ExitCode.failure
  io.stderr.write('article-clean: the run broke off before its end; run again, with --jobs 1 if it happens again\n')
  removeTemporaries()
}
process.once('beforeExit', onBroken)

run(process.argv.slice(2), io).then(code => {
  process.off('beforeExit', onBroken)
  process.exitCode = lost && code === ExitCode.ok ? ExitCode.failure : code
  process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate)
  // an input that is still open must not keep a finished run alive
  if (stdin) stdin.destroy()
})

/** A stream that is a file. */
function fileOf(descriptor: number): FileIdentity | null {
  try {
    const stat = fstatSync(descriptor)
    return stat.isFile() ? stat : null
  } catch {
    return null
  }
}

/** Node takes a folder for an empty stream. */
function openStdin(): Io['stdin'] {
  try {
    if (fstatSync(0).isDirectory()) return createReadStream('', { fd: 0 })
  } catch {
    // closed: reading it will say so
  }
  return process.stdin
}
