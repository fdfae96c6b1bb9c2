import type { ReportSummary } from '../../model/report.ts'
import { type Checked, checkInputs } from '../check/checkInputs.ts'
import { CHECK_WORK } from '../check/checkWork.ts'
import { openReports } from '../check/openReports.ts'
import { openTally } from '../check/openTally.ts'
import { type Levels, planCheck } from '../check/planCheck.ts'
import { ExitCode } from '../exitCode.ts'
import type { Io } from '../io.ts'
import { openMessages } from '../messages.ts'
import { NO_NAMES } from '../noNames.ts'
import { openProgress } from '../openProgress.ts'
import { openWorkers } from '../openWorkers.ts'
import { passedOverWords } from '../passedOverWords.ts'
import { signalsHeard } from '../signalsHeard.ts'
import { writeTo } from '../writeTo.ts'
import type { CheckTyped } from './checkFlags.ts'

/** Judges what `args` name, and reports what is found. */
export async function check(args: readonly string[], typed: CheckTyped, io: Io, help: () => string): Promise<ExitCode> {
  if (args.length === 0 && typed.filesFrom === undefined && io.stdin.isTTY) {
    await writeTo(io.stderr, help())
    return ExitCode.failure
  }
  const plan = await planCheck(args, typed, io)
  const progress = openProgress(io, {
    total: plan.inputs.length,
    quiet: typed.quiet === true,
    counted: 'findings',
    isCleared: true,
  })
  const messages = await openMessages(io, typed, progress.clear)
  for (const failure of plan.failures) messages.error(failure.message)
  const tally = openTally()
  const workers = await openWorkers(plan.jobs, io, CHECK_WORK)
  let checked: Checked
  try {
    const reports = await openReports(plan.reports, io, typed.color, progress)
    try {
      checked = await checkInputs(plan, { workers, reports, tally, messages, progress, io })
      progress.clear()
      await signalsHeard()
      if (io.signal.aborted) await reports.abort()
      else await reports.end(tally.summary())
    } catch (error) {
      await reports.abort()
      throw error
    }
  } finally {
    await workers.close()
  }
  if (plan.passedOver > 0) messages.closing(passedOverWords(plan.passedOver))
  if (checked.failed + plan.failures.length > 0) return ExitCode.failure
  if (plan.inputs.length === 0) messages.notice(NO_NAMES)
  else if (checked.judged === 0 && !io.signal.aborted) {
    // a build must not be green because its scraper wrote nothing
    messages.error('nothing was judged: the input is empty; see what was to write it')
    return ExitCode.failure
  }
  return isFailure(tally.summary(), plan.levels) ? ExitCode.findings : ExitCode.ok
}

const isFailure = (
  { errors, warnings }: Pick<ReportSummary, 'errors' | 'warnings'>,
  { failOn, maxWarnings, exitZero }: Levels,
): boolean => !exitZero && (errors > 0 || (failOn === 'warning' && warnings > 0) || warnings > maxWarnings)
