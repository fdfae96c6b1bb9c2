import { join } from 'node:path'
import { ExitCode } from './exitCode.ts'
import type { Io } from './io.ts'
import { run } from './run.ts'

const stop = new AbortController()
const stopper = (code: ExitCode) => () => {
  stop.abort(code)
  if (stdin) stdin.destroy()
}
const onInterrupt = stopper(ExitCode.interrupted)
const onTerminate = stopper(ExitCode.terminated)
process.once('SIGINT', onInterrupt)
process.once('SIGTERM', onTerminate)

// opening standard input costs milliseconds, and most runs read files
let stdin: typeof process.stdin | undefined
const io: Io = {
  get stdin() {
    return (stdin ??= process.stdin)
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  packageRoot: join(__dirname, '..'),
  signal: stop.signal,
}
// an error without a listener would be a stack trace; writers hear of it through their own callbacks
io.stdout.on('error', () => {})
io.stderr.on('error', () => {})

run(process.argv.slice(2), io).then(code => {
  process.exitCode = code
  process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate)
  // an input that is still open must not keep a finished run alive
  if (stdin) stdin.destroy()
})
