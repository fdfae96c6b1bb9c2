import { findRises } from '../../check/findRises.ts'
import type { ReportSummary } from '../../model/report.ts'
import { counted } from '../../text/counted.ts'
import { checkInputs, type Found } from '../check/checkInputs.ts'
import { CHECK_WORK } from '../check/checkWork.ts'
import { failures } from '../check/failures.ts'
import { openReports } from '../check/openReports.ts'
import { openStandard } from '../check/openStandard.ts'
import { openTally, type Tally } from '../check/openTally.ts'
import { type CheckPlan, planCheck } from '../check/planCheck.ts'
import { printConfig } from '../check/printConfig.ts'
import { ExitCode } from '../exitCode.ts'
import type { Io } from '../io.ts'
import { type Messages, openMessages } from '../messages.ts'
import { NO_NAMES } from '../noNames.ts'
import { openProgress, type Progress } from '../openProgress.ts'
import { openWorkers } from '../openWorkers.ts'
import { passedOverWords } from '../passedOverWords.ts'
import { signalsHeard } from '../signalsHeard.ts'
import { writeTo } from '../writeTo.ts'
import type { CheckTyped } from './checkFlags.ts'

/** Judges what `args` name, and reports what is found. */
export async function check(args: readonly string[], typed: CheckTyped, io: Io, help: () => string): Promise<ExitCode> {
  if (typed.printConfig) return await printConfig(typed, io)
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
  const came = await judge(plan, typed, io, messages, progress)
  messages.end()
  if (came === null) return ExitCode.ok
  const code = await codeOf(plan, came, messages)
  // whatever came before, a pipe that was closed is no failure
  return came.isClosed ? ExitCode.ok : code
}

async function codeOf(plan: CheckPlan, came: Came, messages: Messages): Promise<ExitCode> {
  if (plan.passedOver > 0) messages.closing(passedOverWords(plan.passedOver))
  const failed = came.found.failed + plan.failures.length
  if (plan.repair)
    messages.note(`${counted(came.found.repaired, 'text')} ${plan.repair === 'diff' ? 'would be ' : ''}repaired`)
  if (failed > 0) return ExitCode.failure
  if (plan.inputs.length === 0) {
    messages.notice(NO_NAMES)
    return ExitCode.ok
  }
  if (came.found.judged === 0) {
    // a build must not be green because its scraper wrote nothing
    messages.error('nothing was judged: the input is empty; see what was to write it')
    return ExitCode.failure
  }
  if (plan.repair !== 'diff') return await verdict(plan, came, messages)
  return came.found.repaired > 0 && !plan.levels.exitZero ? ExitCode.findings : ExitCode.ok
}

/** What came of a run. */
interface Came {
  found: Found
  tally: Tally
  summary: ReportSummary
  /** Whether the reader of standard output went away. */
  isClosed: boolean
}

/** Judges and reports; null where the run was stopped. */
async function judge(
  plan: CheckPlan,
  typed: CheckTyped,
  io: Io,
  messages: Messages,
  progress: Progress,
): Promise<Came | null> {
  const tally = openTally()
  const workers = await openWorkers(plan.jobs, io, CHECK_WORK)
  const isElsewhere = plan.reports.some(({ to }) => typeof to !== 'string')
  const standard = openStandard(io, progress, isElsewhere || plan.repair === 'write' || plan.known.update !== null)
  try {
    const reports = await openReports(plan.reports, typed, io, standard.write)
    try {
      const measures = typed.measures === true
      const found = await checkInputs(plan, { workers, reports, tally, messages, progress, standard, io, measures })
      progress.clear()
      await signalsHeard()
      const summary = summaryOf(plan, tally, found)
      if (io.signal.aborted) await reports.abort()
      else await reports.end(summary)
      return io.signal.aborted ? null : { found, tally, summary, isClosed: standard.isClosed() }
    } catch (error) {
      await reports.abort()
      throw error
    }
  } finally {
    await workers.close()
  }
}

function summaryOf({ off, known, earlier }: CheckPlan, tally: Tally, found: Found): ReportSummary {
  const counts = tally.counts()
  const { baseline } = known
  return {
    ...counts,
    off,
    baseline: baseline && { known: found.known, dead: baseline.dead() },
    rises: earlier ? findRises(counts, { ...earlier, off: [...earlier.off, ...off] }) : [],
  }
}

/** Keeps the baseline, says what makes the run fail, and how it ends. */
async function verdict(plan: CheckPlan, { summary, tally }: Came, messages: Messages): Promise<ExitCode> {
  const { known, levels, inputs } = plan
  if (known.update) {
    await known.update()
    messages.note(`${known.shown}: ${counted(summary.baseline?.known ?? 0, 'finding')} kept`)
    return ExitCode.ok
  }
  const dead = summary.baseline?.dead ?? 0
  // whoever names single files does not ask what the others hold
  if (dead > 0 && inputs.some(({ found, file, records }) => found || file === null || records))
    messages.note(`${known.shown}: ${counted(dead, 'finding')} of it did not occur; drop them with --update-baseline`)
  const reasons = failures(summary, tally, levels)
  for (const reason of reasons) if (reason !== '') messages.note(reason)
  return reasons.length > 0 && !levels.exitZero ? ExitCode.findings : ExitCode.ok
}
