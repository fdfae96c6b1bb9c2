import type { AtomicFile } from '../../files/openAtomic.ts'
import { openFile } from '../../files/openFile.ts'
import { escapeTerminal, escapeTerminalJson } from '../../text/escapeTerminal.ts'
import type { Io } from '../io.ts'
import { resolvePath } from '../resolvePath.ts'
import { writeTo } from '../writeTo.ts'
import type { Plan } from './planClean.ts'

/**
 * The output that all inputs share: `-o`, or standard output. A file is opened late: a run whose inputs all fail leaves it as it was. Articles
 * as text or Markdown are parted by a blank line, so that no line runs into the next article's.
 */
export function openOutput(plan: Plan, io: Io): AtomicFile {
  const output = openWhole(plan, io)
  const isParted = plan.texts.format === 'text' || plan.texts.format === 'markdown'
  if (!isParted || plan.inputs.some(input => input.records)) return output
  let isFirst = true
  return {
    ...output,
    async write(content) {
      await output.write(isFirst ? content : `\n${content}`)
      isFirst = false
    },
  }
}

function openWhole({ output, texts, inputs }: Plan, io: Io): AtomicFile {
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
  const opened = async (): Promise<AtomicFile> => (file ??= await openFile(path, { shown }))
  return {
    write: async content => (await opened()).write(content),
    // nothing may be what there is to say
    commit: async () => (await opened()).commit(),
    abort: async () => file?.abort(),
  }
}
