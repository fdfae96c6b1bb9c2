import { writeAtomic } from '../../files/writeAtomic.ts'
import { grouped } from '../../text/grouped.ts'
import { type Cleaned, cleanInputs } from '../clean/cleanInputs.ts'
import { CLEAN_WORK } from '../clean/cleanWork.ts'
import { openRemoved } from '../clean/openRemoved.ts'
import { planClean } from '../clean/planClean.ts'
import { openResume } from '../clean/resume.ts'
import { rewriteInputs } from '../clean/rewriteInputs.ts'
import { ExitCode } from '../exitCode.ts'
import type { Io } from '../io.ts'
import { type Messages, openMessages } from '../messages.ts'
import { NO_NAMES } from '../noNames.ts'
import { openProgress } from '../openProgress.ts'
import { openWorkers } from '../openWorkers.ts'
import { passedOverWords } from '../passedOverWords.ts'
import { resolvePath } from '../resolvePath.ts'
import { writeTo } from '../writeTo.ts'
import type { CleanTyped } from './cleanFlags.ts'

/** Cleans what `args` name and writes it where `typed` says. */
export async function clean(args: readonly string[], typed: CleanTyped, io: Io, help: () => string): Promise<ExitCode> {
  if (args.length === 0 && typed.filesFrom === undefined && io.stdin.isTTY) {
    await writeTo(io.stderr, help())
    return ExitCode.failure
  }
  const plan = await planClean(args, typed, io)
  const isInPlace = typed.write === true || typed.list === true || typed.diff === true
  const progress = openProgress(io, {
    total: plan.inputs.length,
    quiet: typed.quiet === true,
    counted: 'duplicate characters removed',
    isCleared: plan.output !== null || plan.outDir !== null || isInPlace,
  })
  const messages = await openMessages(io, typed, progress.clear)
  for (const failure of plan.failures) messages.error(failure.message)
  const workers = await openWorkers(plan.jobs, io, CLEAN_WORK)
  let cleaned: Cleaned
  try {
    const removed = await openRemoved(plan, io)
    const tools = { workers, removed, messages, progress, io }
    try {
      cleaned = isInPlace
        ? await rewriteInputs(plan, typed, tools)
        : await cleanInputs(plan, { ...tools, resume: await openResume(plan, typed.resume === true) })
    } catch (error) {
      await removed.abort()
      throw error
    }
    await (io.signal.aborted || cleaned.isNothing ? removed.abort() : removed.commit())
  } finally {
    await workers.close()
  }
  if (io.signal.aborted) {
    if (plan.outDir !== null) messages.notice(typed.resume ? GO_ON : RESUME)
    return ExitCode.ok
  }
  messages.end()
  const { sum } = cleaned
  sum.errors += plan.failures.length
  const failed = cleaned.failed + plan.failures.length
  if (plan.inputs.length + failed === 0) messages.notice(NO_NAMES)
  const passedOver = plan.passedOver > 0 ? [passedOverWords(plan.passedOver)] : []
  if (cleaned.allFailed !== null) messages.error(cleaned.allFailed)
  if (plan.inputs.length === 1 && cleaned.closing !== '' && failed === 0)
    messages.closing([cleaned.closing, ...passedOver].join('; '))
  else closeMany(messages, cleaned, passedOver)
  if (typed.summary === '-') messages.plain(JSON.stringify(sum))
  else if (typed.summary !== undefined)
    await writeAtomic(resolvePath(io, typed.summary), `${JSON.stringify(sum)}\n`, { shown: typed.summary })
  if (failed > 0) return ExitCode.failure
  return typed.strict && sum.errors > 0 ? ExitCode.findings : ExitCode.ok
}

const GO_ON = 'stopped; the same command goes on where it ended'
const RESUME = 'stopped; with --resume a run keeps a journal, and the same command goes on where it ended'

function closeMany(messages: Messages, { sum }: Cleaned, passedOver: readonly string[]): void {
  const { documents, changed, errors } = sum
  if (documents + errors + passedOver.length === 0) return
  const parts = [`${grouped(documents)} cleaned, ${grouped(changed)} of them held copies`]
  if (errors > 0) parts.push(`${grouped(errors)} failed`)
  messages.closing([...parts, ...passedOver].join('; '))
}
