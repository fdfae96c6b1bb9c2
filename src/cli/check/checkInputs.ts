import { type Outcome, runBatch } from '../../batch/runBatch.ts'
import { InputError } from '../../model/inputError.ts'
import type { Io } from '../io.ts'
import type { Messages } from '../messages.ts'
import type { Progress } from '../openProgress.ts'
import type { Workers } from '../openWorkers.ts'
import { readStdin } from '../readStdin.ts'
import { stopFlag } from '../stopFlag.ts'
import { type KnownInput, type Task, toTasks } from '../toTasks.ts'
import type { CheckedDocument } from '../work/checkDocuments.ts'
import type { CheckedRecords } from '../work/checkRecords.ts'
import type { DocumentOutcome } from '../work/eachDocument.ts'
import type { Judged } from '../work/judgeText.ts'
import type { CheckWork } from './checkWork.ts'
import type { Reports } from './openReports.ts'
import type { Tally } from './openTally.ts'
import type { CheckPlan } from './planCheck.ts'

export interface CheckTools {
  workers: Workers<CheckWork>
  reports: Reports
  tally: Tally
  messages: Messages
  progress: Progress
  io: Io
}

export interface Checked {
  /** Inputs that could not be judged, or not to their end. */
  failed: number
  /** Texts that hold anything, and records, bad ones too. */
  judged: number
}

type Result = { documents: DocumentOutcome<CheckedDocument>[] } | { records: CheckedRecords } | null

/**
 * Judges the inputs of a plan and reports what is found, in their order. One that fails stops no other.
 */
export async function checkInputs(plan: CheckPlan, tools: CheckTools): Promise<Checked> {
  const { workers, reports, tally, messages, progress, io } = tools
  const stop = stopFlag(io.signal)
  let failed = 0
  let judged = 0
  /** Lines of the file of records that were judged. */
  let lines = 0
  const fail = (what: string): void => {
    messages.error(what)
    failed++
  }

  const work = async (task: Task<KnownInput>): Promise<Result> => {
    if (task.kind === 'records') {
      const { input, block } = task
      return { records: await workers.run('checkRecords', { path: input.path, block, settings: plan.records }) }
    }
    if (task.kind !== 'documents') return null
    const jobs = []
    for (const { path, file } of task.inputs) {
      const from = file ?? (await readStdin(io, path, plan.texts.maxBytes, messages))
      jobs.push({ path, from })
    }
    return { documents: await workers.run('checkDocuments', { jobs, settings: plan.texts, stop }) }
  }

  const takeJudged = async (findings: Judged['findings'], measures: Judged['measures'] | null): Promise<void> => {
    tally.add(findings, measures)
    if (findings.length > 0) await reports.document(findings)
  }

  const take = async ({ task, ...outcome }: Outcome<Task<KnownInput>, Result>): Promise<void> => {
    if ('error' in outcome) {
      // standard input that cannot be read
      if (!(outcome.error instanceof InputError) || task.kind !== 'documents') throw outcome.error
      return fail(outcome.error.message)
    }
    const { result } = outcome
    if (result && 'documents' in result) {
      for (const document of result.documents) {
        progress.inputs(1)
        if ('error' in document) {
          fail(document.error)
          continue
        }
        if (document.bytes > 0) judged++
        progress.add(1, document.findings.length, document.bytes)
        await takeJudged(document.findings, document.measures)
      }
    } else if (result && task.kind === 'records') {
      let found = 0
      for (const { findings, measures } of result.records.records) {
        for (const finding of findings) finding.recordLine! += lines
        found += findings.length
        await takeJudged(findings, measures)
      }
      lines += result.records.lines
      judged += result.records.records.length
      progress.add(result.records.records.length, found, task.block.bytes.length)
    } else if (task.kind === 'records-begin') lines = 0
    else if (task.kind === 'records-end') {
      progress.inputs(1)
      if (task.error instanceof InputError) fail(task.error.message)
      else if (task.error) throw task.error
    }
  }

  const tasks = toTasks({
    inputs: plan.inputs,
    forWorkers: workers.width > 1,
    maxRecordBytes: plan.records.maxRecordBytes,
    isAwaited: () => true,
    isHashed: () => false,
    isDone: async () => false,
    io,
  })
  for await (const outcome of runBatch(tasks, work, { width: workers.width, signal: io.signal })) {
    await take(outcome)
    progress.update()
  }
  return { failed, judged }
}
