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
import { openProgress } from '../openProgress.ts'
import { openWorkers } from '../openWorkers.ts'
import { signalsHeard } from '../signalsHeard.ts'
import { writeTo } from '../writeTo.ts'
import type { CheckTyped } from './checkFlags.ts'

/** Judges what `args` name, and reports what is found. */
export async function check(args: readonly string[], typed: CheckTyped, io: Io, help: () => string): Promise<ExitCode> {
  if (typed.printConfig) return await printConfig(typed, io)
  if (args.length === 0 && io.stdin.isTTY) {
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
  const writesFiles =
    plan.repair === 'write' || plan.known.update !== null || plan.reports.some(({ to }) => typeof to !== 'string')
  const standard = openStandard(io, progress, writesFiles)
  let summary: ReportSummary
  let repaired = 0
  let failed = plan.failures.length
  try {
    const reports = await openReports(plan.reports, typed, io, standard.write)
    try {
      const measures = typed.measures === true
      const found = await checkInputs(plan, { workers, reports, tally, messages, progress, standard, io, measures })
      failed += found.failed
      repaired = found.repaired
      progress.clear()
      await signalsHeard()
      summary = summaryOf(plan, tally, found)
      if (io.signal.aborted) await reports.abort()
      else await reports.end(summary)
    } catch (error) {
      await reports.abort()
      throw error
    }
  } finally {
    await workers.close()
  }
  if (io.signal.aborted || standard.isClosed()) return ExitCode.ok
  if (failed === 0 && summary.documents + summary.badRecords === 0) {
    messages.error('nothing was judged: there was no text in what was read; look at what was to write it')
    failed++
  }
  const what = counted(repaired, 'text')
  if (plan.repair === 'write') messages.note(`${what} repaired`)
  if (failed > 0) return ExitCode.failure
  if (plan.repair === 'diff') {
    messages.note(`${what} would be repaired`)
    return repaired > 0 && !plan.levels.exitZero ? ExitCode.findings : ExitCode.ok
  }
  return await verdict(plan, summary, tally, messages)
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
async function verdict(plan: CheckPlan, summary: ReportSummary, tally: Tally, messages: Messages): Promise<ExitCode> {
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
