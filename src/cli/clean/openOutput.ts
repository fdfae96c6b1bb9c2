import { type AtomicFile, openAtomic } from '../../files/openAtomic.ts'
import { escapeTerminal, escapeTerminalJson } from '../../text/escapeTerminal.ts'
import type { Io } from '../io.ts'
import { writeTo } from '../writeTo.ts'
import type { Plan } from './planClean.ts'

/** The output that all inputs share: `-o`, or standard output. A file is opened by the first write: a run that reads nothing leaves it as it was. */
export function openOutput({ output, texts, inputs }: Plan, io: Io): AtomicFile {
  if (output !== null) return openLate(output)
  const json = texts.format === 'json' || texts.format === 'ndjson' || inputs.some(input => input.records)
  // a terminal obeys controls, a pipe passes them on
  const escaped = json ? escapeTerminalJson : escapeTerminal
  const shown = (content: string | Uint8Array): string | Uint8Array =>
    io.stdout.isTTY ? escaped(typeof content === 'string' ? content : Buffer.from(content).toString()) : content
  const nothing = (): Promise<void> => Promise.resolve()
  return { write: content => writeTo(io.stdout, shown(content)), commit: nothing, abort: nothing }
}

function openLate(path: string): AtomicFile {
  let file: AtomicFile | null = null
  return {
    async write(content) {
      file ??= await openAtomic(path)
      await file.write(content)
    },
    commit: async () => file?.commit(),
    abort: async () => file?.abort(),
  }
}
