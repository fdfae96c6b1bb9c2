import { writeAtomic } from '../../files/writeAtomic.ts'
import { type Cleaned, cleanInputs } from '../clean/cleanInputs.ts'
import { CLEAN_WORK } from '../clean/cleanWork.ts'
import { planClean } from '../clean/planClean.ts'
import { openResume } from '../clean/resume.ts'
import { rewriteInputs } from '../clean/rewriteInputs.ts'
import { ExitCode } from '../exitCode.ts'
import type { Io } from '../io.ts'
import { type Messages, openMessages } from '../messages.ts'
import { openProgress } from '../openProgress.ts'
import { openWorkers } from '../openWorkers.ts'
import { resolvePath } from '../resolvePath.ts'
import { writeTo } from '../writeTo.ts'
import type { CleanTyped } from './cleanFlags.ts'

/** Cleans what `args` name and writes it where `typed` says. */
export async function clean(args: readonly string[], typed: CleanTyped, io: Io, help: () => string): Promise<ExitCode> {
  if (args.length === 0 && io.stdin.isTTY) {
    await writeTo(io.stderr, help())
    return ExitCode.failure
  }
  const plan = await planClean(args, typed, io)
  const progress = openProgress(io, {
    total: plan.inputs.length,
    quiet: typed.quiet === true,
    counted: 'duplicate characters removed',
    isCleared: false,
  })
  const messages = await openMessages(io, typed, progress.clear)
  for (const failure of plan.failures) messages.error(failure.message)
  const workers = await openWorkers(plan.jobs, io, CLEAN_WORK)
  let cleaned: Cleaned
  try {
    const tools = { workers, messages, progress, io }
    cleaned =
      typed.write || typed.list
        ? await rewriteInputs(plan, typed, tools)
        : await cleanInputs(plan, { ...tools, resume: await openResume(plan, typed.resume === true) })
  } finally {
    await workers.close()
  }
  if (io.signal.aborted) return ExitCode.ok
  const { sum } = cleaned
  sum.errors += plan.failures.length
  const failed = cleaned.failed + plan.failures.length
  if (cleaned.allFailed !== null) messages.error(cleaned.allFailed)
  if (plan.inputs.length === 1 && cleaned.closing !== '' && failed === 0) messages.closing(cleaned.closing)
  else closeMany(messages, cleaned)
  if (typed.summary === '-') messages.plain(JSON.stringify(sum))
  else if (typed.summary !== undefined)
    await writeAtomic(resolvePath(io, typed.summary), `${JSON.stringify(sum)}\n`, { shown: typed.summary })
  if (failed > 0) return ExitCode.failure
  return typed.strict && sum.errors > 0 ? ExitCode.findings : ExitCode.ok
}

function closeMany(messages: Messages, { sum: { documents, changed, errors } }: Cleaned): void {
  if (documents + errors > 0)
    messages.closing(`${documents} cleaned, ${changed} of them held copies${errors > 0 ? `; ${errors} failed` : ''}`)
}
