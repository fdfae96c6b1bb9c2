import { type ExplainPaint, PLAIN, toTerminal } from '../../explain/toTerminal.ts'
import { counted } from '../../text/counted.ts'
import { ExitCode } from '../exitCode.ts'
import { type ExplainedDocument, eachExplained } from '../explain/eachExplained.ts'
import { eachRemoved } from '../explain/eachRemoved.ts'
import { openPages } from '../explain/openPages.ts'
import { planExplain } from '../explain/planExplain.ts'
import type { Io } from '../io.ts'
import { type Messages, openMessages } from '../messages.ts'
import { NO_NAMES } from '../noNames.ts'
import { openProgress } from '../openProgress.ts'
import { passedOverWords } from '../passedOverWords.ts'
import { useColor } from '../useColor.ts'
import { writeTo } from '../writeTo.ts'
import type { ExplainTyped } from './explainFlags.ts'

/** Shows what is removed from what `args` name, of what it is a copy, and why. */
export async function explain(
  args: readonly string[],
  typed: ExplainTyped,
  io: Io,
  help: () => string,
): Promise<ExitCode> {
  if (args.length === 0 && typed.filesFrom === undefined && typed.removed === undefined && io.stdin.isTTY) {
    await writeTo(io.stderr, help())
    return ExitCode.failure
  }
  const plan = await planExplain(args, typed, io)
  const progress = openProgress(io, {
    total: plan.inputs.length,
    quiet: typed.quiet === true,
    counted: 'parts that go',
    isCleared: true,
  })
  const messages = await openMessages(io, typed, progress.clear)
  let failed = plan.failures.length
  for (const failure of plan.failures) messages.error(failure.message)
  const fail = (what: string): void => {
    messages.error(what)
    failed++
  }
  const shown = plan.pages
    ? await openPages(plan.pages, io)
    : await openTerminal(io, typed.color, () => {
        if (io.stdout.isTTY) progress.clear()
      })
  let documents = 0
  let changed = 0
  const all = plan.removed ? eachRemoved(plan.removed, fail) : eachExplained(plan, io, messages, fail)
  for await (const document of all) {
    const { removals, kept } = document.explained
    documents++
    if (removals.length > 0) changed++
    progress.add(1, removals.length, document.bytes)
    progress.update()
    if (!plan.several || removals.length > 0 || kept.length > 0) await shown.document(document)
  }
  if (io.signal.aborted) return ExitCode.ok
  progress.clear()
  const said = documents > 0 || !plan.several ? await shown.end(documents) : null
  messages.end()
  if (documents + failed === 0) messages.notice(plan.removed ? NOTHING_WENT : NO_NAMES)
  close(messages, { documents, changed, several: plan.several, passedOver: plan.passedOver, said })
  return failed > 0 ? ExitCode.failure : ExitCode.ok
}

const NOTHING_WENT = 'the file of --removed is empty: nothing went in that run'

/** Takes documents one after the other; `end` gives what there is to say of where they went. */
export interface Shown {
  document(document: ExplainedDocument): Promise<void>
  end(documents: number): Promise<string | null>
}

const USUAL_WIDTH = 80

async function openTerminal(io: Io, color: boolean | undefined, clear: () => void): Promise<Shown> {
  const paint: ExplainPaint = useColor(io.stdout, color, io.env)
    ? new (await import('chalk')).Chalk({ level: 1 })
    : PLAIN
  const width = io.stdout.isTTY ? (io.stdout.columns ?? USUAL_WIDTH) : Infinity
  let isFirst = true
  return {
    async document({ explained }) {
      clear()
      let piece = isFirst ? '' : '\n\n'
      isFirst = false
      for (const part of toTerminal(explained, { paint, width })) {
        piece += part
        if (piece.length < PIECE) continue
        await writeTo(io.stdout, piece)
        piece = ''
      }
      await writeTo(io.stdout, piece)
    },
    end: async () => null,
  }
}

/** UTF-16 units that are written at once, at least. */
const PIECE = 2 ** 16

interface Closing {
  documents: number
  changed: number
  several: boolean
  passedOver: number
  said: string | null
}

function close(messages: Messages, { documents, changed, several, passedOver, said }: Closing): void {
  const parts: string[] = []
  if (several) parts.push(`${counted(changed, 'document')} of ${documents} ${changed === 1 ? 'holds' : 'hold'} copies`)
  if (said !== null) parts.push(said)
  if (passedOver > 0) parts.push(passedOverWords(passedOver))
  if (parts.length > 0) messages.closing(parts.join('; '))
}
