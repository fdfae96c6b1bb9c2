import { type AtomicFile, openAtomic } from '../../files/openAtomic.ts'
import { escapeTerminal, escapeTerminalJson } from '../../text/escapeTerminal.ts'
import type { Io } from '../io.ts'
import { resolvePath } from '../resolvePath.ts'
import { writeTo } from '../writeTo.ts'
import type { Plan } from './planClean.ts'

/** The output that all inputs share: `-o`, or standard output. A file is opened late: a run whose inputs all fail leaves it as it was. */
export function openOutput({ output, texts, inputs }: Plan, io: Io): AtomicFile {
  if (output !== null) return openLate(resolvePath(io, output), output)
  const json = texts.format === 'json' || texts.format === 'ndjson' || inputs.some(input => input.records)
  // a terminal obeys controls, a pipe passes them on
  const escaped = json ? escapeTerminalJson : escapeTerminal
  const shown = (content: string | Uint8Array): string | Uint8Array =>
    io.stdout.isTTY ? escaped(typeof content === 'string' ? content : Buffer.from(content).toString()) : content
  const nothing = (): Promise<void> => Promise.resolve()
  return { write: content => writeTo(io.stdout, shown(content)), commit: nothing, abort: nothing }
}

function openLate(path: string, shown: string): AtomicFile {
  let file: AtomicFile | null = null
  const opened = async (): Promise<AtomicFile> => (file ??= await openAtomic(path, { shown }))
  return {
    write: async content => (await opened()).write(content),
    // nothing may be what there is to say
    commit: async () => (await opened()).commit(),
    abort: async () => file?.abort(),
  }
}
