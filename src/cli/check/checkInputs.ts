import { type Outcome, runBatch } from '../../batch/runBatch.ts'
import { readBytes } from '../../files/readBytes.ts'
import { InputError } from '../../model/inputError.ts'
import type { Io } from '../io.ts'
import type { Messages } from '../messages.ts'
import type { Progress } from '../openProgress.ts'
import type { Workers } from '../openWorkers.ts'
import { STDIN } from '../stdinName.ts'
import { stopFlag } from '../stopFlag.ts'
import { type Task, toTasks } from '../toTasks.ts'
import type { CheckedDocument } from '../work/checkDocuments.ts'
import type { CheckedRecord, CheckedRecords } from '../work/checkRecords.ts'
import type { DocumentOutcome } from '../work/eachDocument.ts'
import type { CheckWork } from './checkWork.ts'
import { groupOf } from './groupOf.ts'
import type { Reports } from './openReports.ts'
import type { Tally } from './openTally.ts'
import type { CheckInput, CheckPlan } from './planCheck.ts'

export interface CheckTools {
  workers: Workers<CheckWork>
  reports: Reports
  tally: Tally
  messages: Messages
  progress: Progress
  io: Io
  /** Whether each text's measures are reported. */
  measures: boolean
}

/** What was found in inputs, and how many of them failed. */
export interface Found {
  failed: number
  /** Findings that the baseline knows. */
  known: number
}

type Result = { documents: DocumentOutcome<CheckedDocument>[] } | { records: CheckedRecords } | null

/** Judges the inputs of a plan and reports what is found, in their order. One that fails stops no other. */
export async function checkInputs(plan: CheckPlan, tools: CheckTools): Promise<Found> {
  const { workers, messages, progress, io } = tools
  const stop = stopFlag(io.signal)
  const sum: Found = { failed: 0, known: 0 }
  /** Lines of the file of records that were judged. */
  let lines = 0
  const fail = (what: string): void => {
    messages.error(what)
    sum.failed++
  }

  const work = async (task: Task<CheckInput>): Promise<Result> => {
    if (task.kind === 'records') {
      const { input, block } = task
      const settings = plan.records[input.variant]
      return { records: await workers.run('checkRecords', { path: input.path, block, settings }) }
    }
    if (task.kind !== 'documents') return null
    const jobs = []
    for (const input of task.inputs)
      jobs.push({ path: input.path, from: await opened(input, plan, io), variant: input.variant })
    return { documents: await workers.run('checkDocuments', { jobs, settings: plan.texts, stop }) }
  }

  const take = async ({ task, ...outcome }: Outcome<Task<CheckInput>, Result>): Promise<void> => {
    if ('error' in outcome) {
      // standard input that cannot be read
      if (!(outcome.error instanceof InputError) || task.kind !== 'documents') throw outcome.error
      return fail(outcome.error.message)
    }
    const { result } = outcome
    if (result && 'documents' in result && task.kind === 'documents') {
      for (const [i, document] of result.documents.entries()) {
        progress.inputs(1)
        if ('error' in document) {
          fail(document.error)
          continue
        }
        progress.add(1, document.findings.length, document.bytes)
        sum.known += await takeJudged(document, groupOf(task.inputs[i], null), plan, tools)
      }
    } else if (result && 'records' in result && task.kind === 'records') {
      let found = 0
      for (const record of result.records.records) {
        record.recordLine! += lines
        for (const finding of record.findings) finding.recordLine = record.recordLine
        found += record.findings.length
        sum.known += await takeJudged(record, groupOf(task.input, record.group), plan, tools)
      }
      lines += result.records.lines
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
    maxRecordBytes: plan.records[0].maxRecordBytes,
    isAwaited: () => true,
    isHashed: () => false,
    isDone: async () => false,
    io,
  })
  for await (const outcome of runBatch(tasks, work, { width: workers.width, signal: io.signal })) {
    await take(outcome)
    progress.update()
  }
  return sum
}

/** What to open; standard input is read here. @throws InputError where it holds nothing: whatever was to write it has failed. */
async function opened({ file, path }: CheckInput, plan: CheckPlan, io: Io): Promise<string | Uint8Array> {
  if (file !== null) return file
  const bytes = await readBytes(io.stdin, path ?? STDIN, plan.texts[0].maxBytes)
  if (bytes.length === 0) throw new InputError(path ?? STDIN, 'is empty', 'look at what was to write it')
  return bytes
}

/** Counts and reports what is new in one text. @returns how many findings the baseline knows */
async function takeJudged(
  { path, record, recordLine, findings, measures }: Omit<CheckedRecord, 'group'>,
  group: string,
  { known: { baseline } }: CheckPlan,
  { tally, reports, measures: isMeasured }: CheckTools,
): Promise<number> {
  const fresh = baseline ? findings.filter(finding => !baseline.knows(finding)) : findings
  tally.add(fresh, measures, group)
  if (fresh.length > 0) await reports.document(fresh)
  if (isMeasured && measures)
    await reports.measured({ path, record, recordLine, before: { ...measures.before }, after: { ...measures.after } })
  return findings.length - fresh.length
}
