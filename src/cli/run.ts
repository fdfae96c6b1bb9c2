import { existsSync } from 'node:fs'
import { CommanderError } from 'commander'
import { systemFault } from '../files/systemFaults.ts'
import { InputError } from '../model/inputError.ts'
import { RunError } from '../model/runError.ts'
import { escapeMessage } from '../text/escapeTerminal.ts'
import { ExitCode } from './exitCode.ts'
import type { Io } from './io.ts'
import { makeProgram } from './program.ts'
import { resolvePath } from './resolvePath.ts'
import { UsageError } from './usageError.ts'
import { ClosedPipe, writeTo } from './writeTo.ts'

/**
 * Runs the command line: `argv` without node and script. What goes wrong is said on `io.stderr` and in the exit code; the promise is never
 * rejected. A closed pipe ends quietly with 0, a stop signal with its code.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = ExitCode.ok
  try {
    const program = await makeProgram(argv, io, result => {
      code = result
    })
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (io.signal.aborted) return stopCode(io)
    if (error instanceof ClosedPipe || (error as NodeJS.ErrnoException).code === 'EPIPE') return ExitCode.ok
    if (error instanceof CommanderError && error.exitCode === 0) return ExitCode.ok
    const { path = 'the file system' } = error as NodeJS.ErrnoException
    await writeTo(io.stderr, `article-clean: ${errorText(systemFault(path, error), argv, io)}\n`).catch(() => {})
    return ExitCode.failure
  }
  return io.signal.aborted ? stopCode(io) : code
}

/** What was typed that is taken for an option, but is a file: `-x.txt`. */
const dashedFile = (argv: readonly string[], io: Io): string | undefined =>
  argv.find(arg => arg.length > 1 && arg.startsWith('-') && existsSync(resolvePath(io, arg)))

const stopCode = (io: Io): ExitCode => io.signal.reason as ExitCode

function errorText(error: unknown, argv: readonly string[], io: Io): string {
  const file = error instanceof InputError ? undefined : dashedFile(argv, io)
  const hint = file === undefined ? '' : `; for the file of that name write ./${file}`
  if (error instanceof CommanderError) {
    const command = ['check', 'explain'].find(name => argv.includes(name))
    const [what, ...more] = error.message.replace(/^error: /, '').split('\n')
    return escapeMessage(
      `${[what, ...more].join(' ')}; see article-clean ${command === undefined ? '' : `${command} `}--help${hint}`,
    )
  }
  if (error instanceof UsageError || error instanceof RunError || error instanceof InputError)
    return escapeMessage(error.message + hint)
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `this is a bug, please report it: ${stack.split('\n').map(escapeMessage).join('\n  ')}`
}
