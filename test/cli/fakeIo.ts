import { Readable, Writable } from 'node:stream'
import type { Io } from '../../src/cli/io.ts'
import { run } from '../../src/cli/run.ts'

interface World {
  stdin?: string | Uint8Array
  cwd?: string
  env?: Record<string, string>
  /** Standard output as a file. */
  stdoutFile?: Io['stdoutFile']
  columns?: number
  /** Which streams are terminals. */
  terminal?: readonly ('stdin' | 'stdout' | 'stderr')[]
  /** Sees what is written to standard output, in bytes. */
  onStdout?: (chunk: Buffer) => void
}

export interface Ran {
  code: number
  stdout: string
  stderr: string
}

/** Runs the command line in this process, with streams that remember. */
export async function runCli(
  argv: readonly string[],
  { stdin, cwd = process.cwd(), env = {}, terminal = [], stdoutFile = null, columns, onStdout }: World = {},
): Promise<Ran> {
  const outputs = { stdout: [] as Buffer[], stderr: [] as Buffer[] }
  const collect = (name: 'stdout' | 'stderr') =>
    Object.assign(
      new Writable({
        write(chunk, _encoding, done) {
          outputs[name].push(Buffer.from(chunk))
          if (name === 'stdout') onStdout?.(Buffer.from(chunk))
          done()
        },
      }),
      { isTTY: terminal.includes(name), ...(columns === undefined ? {} : { columns }) },
    )
  const input = Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)])
  const io: Io = {
    stdin: Object.assign(input, { isTTY: terminal.includes('stdin') }),
    stdout: collect('stdout'),
    stderr: collect('stderr'),
    stdoutFile,
    env,
    cwd,
    packageRoot: process.cwd(),
    signal: new AbortController().signal,
  }
  const code = await run(argv, io)
  const text = (name: 'stdout' | 'stderr') => Buffer.concat(outputs[name]).toString()
  return { code, stdout: text('stdout'), stderr: text('stderr') }
}
