import { runBatch } from '../../batch/runBatch.ts'
import { findInputs } from '../../files/findInputs.ts'
import type { Input } from '../../files/input.ts'
import { outputPaths } from '../../files/outputPaths.ts'
import { readBytes } from '../../files/readBytes.ts'
import { writeAtomic } from '../../files/writeAtomic.ts'
import { InputError } from '../../model/inputError.ts'
import { type Format, RENDERERS } from '../../render/renderers.ts'
import { escapeTerminal, escapeTerminalJson } from '../../text/escapeTerminal.ts'
import { ExitCode } from '../exitCode.ts'
import type { Io } from '../io.ts'
import { type Messages, openMessages } from '../messages.ts'
import { resolvePath } from '../resolvePath.ts'
import { addSummary, emptySummary, type Summary } from '../summary.ts'
import { UsageError } from '../usageError.ts'
import { type CleanedDocument, cleanDocument, STDIN } from '../work/cleanDocument.ts'
import { writeTo } from '../writeTo.ts'
import type { CleanTyped } from './cleanFlags.ts'

const MAX_BYTES = 2 ** 26

interface Job {
  input: Input
  /** The file to write, or null for the one output that all share. */
  target: string | null
}

/** Cleans what `args` name and writes it where `typed` says. */
export async function clean(args: readonly string[], typed: CleanTyped, io: Io, help: () => string): Promise<ExitCode> {
  if (typed.output !== undefined && typed.outDir !== undefined)
    throw new UsageError('--output and --out-dir exclude each other; give one')
  if (args.length === 0 && io.stdin.isTTY) {
    await writeTo(io.stderr, help())
    return ExitCode.failure
  }
  const messages = await openMessages(io, typed)
  const { inputs, failures, several } = await findInputs(args.length > 0 ? args : ['-'], io.cwd, typed.stdinFilename)
  for (const failure of failures) messages.error(failure.message)
  const format = typed.format ?? (several && typed.outDir === undefined ? 'ndjson' : 'json')
  const { outDir } = typed
  const targets = outDir === undefined ? [] : outputPaths(inputs, resolvePath(io, outDir), RENDERERS[format].extension)
  const jobs = inputs.map((input, i): Job => ({ input, target: targets[i] ?? null }))
  const sum = emptySummary()
  sum.errors = failures.length
  const shared: string[] = []
  let closing = ''
  for await (const outcome of runBatch(jobs, job => cleanJob(job, typed, format, io), io.signal)) {
    if ('error' in outcome) {
      if (!(outcome.error instanceof InputError)) throw outcome.error
      messages.error(outcome.error.message)
      sum.errors++
      continue
    }
    const { document, job } = outcome.result
    addSummary(sum, document.summary)
    closing = document.closing
    for (const { message } of document.warnings) messages.warning(`${job.input.path ?? STDIN}: ${message}`)
    if (job.target === null && typed.output === undefined) await writeTo(io.stdout, shown(document.content, format, io))
    else if (job.target === null) shared.push(document.content)
  }
  if (io.signal.aborted) return ExitCode.ok
  if (typed.output !== undefined && sum.documents > 0) await writeAtomic(resolvePath(io, typed.output), shared.join(''))
  await say(messages, typed, io, sum, inputs.length === 1 ? closing : '')
  return sum.errors > 0 ? ExitCode.failure : ExitCode.ok
}

async function cleanJob(
  job: Job,
  typed: CleanTyped,
  format: Format,
  io: Io,
): Promise<{ job: Job; document: CleanedDocument }> {
  const { input, target } = job
  const {
    maxBytes = MAX_BYTES,
    outDir,
    output,
    stdinFilename,
    summary,
    quiet,
    color,
    format: _typed,
    ...settings
  } = typed
  const bytes = await readBytes(input.file ?? io.stdin, input.path ?? STDIN, maxBytes)
  const document = cleanDocument(bytes, input.path, { ...settings, format })
  if (target !== null) await writeAtomic(target, document.content, resolvePath(io, outDir ?? '.'))
  return { job, document }
}

/** What a terminal is given: a terminal obeys controls, a pipe passes them on. */
function shown(content: string, format: Format, io: Io): string {
  if (!io.stdout.isTTY) return content
  return format === 'json' || format === 'ndjson' ? escapeTerminalJson(content) : escapeTerminal(content)
}

async function say(messages: Messages, { summary }: CleanTyped, io: Io, sum: Summary, closing: string): Promise<void> {
  const { documents, changed, errors } = sum
  if (closing !== '' && errors === 0) messages.closing(closing)
  else if (documents + errors > 1)
    messages.closing(`${documents} cleaned, ${changed} of them held copies${errors > 0 ? `; ${errors} failed` : ''}`)
  if (summary === '-') messages.plain(JSON.stringify(sum))
  else if (summary !== undefined) await writeAtomic(resolvePath(io, summary), `${JSON.stringify(sum)}\n`)
}
