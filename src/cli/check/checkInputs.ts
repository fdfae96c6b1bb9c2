import { relative, sep } from 'node:path'
import { type Outcome, runBatch } from '../../batch/runBatch.ts'
import { isRawPath } from '../../files/rawPath.ts'
import { InputError } from '../../model/inputError.ts'
import type { Io } from '../io.ts'
import type { Messages } from '../messages.ts'
import type { Progress } from '../openProgress.ts'
import type { Workers } from '../openWorkers.ts'
import { readStdin } from '../readStdin.ts'
import { STDIN } from '../stdinName.ts'
import { stopFlag } from '../stopFlag.ts'
import { type Task, toTasks } from '../toTasks.ts'
import type { CheckedDocument, DocumentToCheck } from '../work/checkDocuments.ts'
import type { CheckedRecord, CheckedRecords } from '../work/checkRecords.ts'
import type { DocumentOutcome } from '../work/eachDocument.ts'
import type { CheckWork } from './checkWork.ts'
import { groupOf } from './groupOf.ts'
import { openRecordRepair, type RecordRepair } from './openRecordRepair.ts'
import type { Reports } from './openReports.ts'
import type { Standard } from './openStandard.ts'
import type { Tally } from './openTally.ts'
import type { CheckInput, CheckPlan } from './planCheck.ts'

export interface CheckTools {
  workers: Workers<CheckWork>
  reports: Reports
  tally: Tally
  messages: Messages
  progress: Progress
  standard: Standard
  io: Io
  /** Whether each text's measures are reported. */
  measures: boolean
}

/** What came of the inputs. */
export interface Found {
  /** Inputs that could not be judged, or not to their end. */
  failed: number
  /** Texts that hold anything, and records, bad ones too. */
  judged: number
  /** Findings that the baseline knows. */
  known: number
  /** Texts and records that were repaired, or would be. */
  repaired: number
}

/** What is under way. */
interface Run {
  plan: CheckPlan
  tools: CheckTools
  found: Found
  /** Lines of the file of records that were judged. */
  lines: number
  repair: RecordRepair | null
}

type Result = { documents: DocumentOutcome<CheckedDocument>[] } | { records: CheckedRecords } | null

/** Judges the inputs of a plan and reports what is found, in their order. One that fails stops no other. */
export async function checkInputs(plan: CheckPlan, tools: CheckTools): Promise<Found> {
  const { workers, progress, io } = tools
  const run: Run = { plan, tools, found: { failed: 0, judged: 0, known: 0, repaired: 0 }, lines: 0, repair: null }
  const stop = stopFlag(io.signal)
  const tasks = toTasks({
    inputs: plan.inputs,
    forWorkers: workers.width > 1,
    maxRecordBytes: plan.records[0].maxRecordBytes,
    isAwaited: () => true,
    isHashed: () => false,
    isDone: async () => false,
    io,
  })
  const work = (task: Task<CheckInput>): Promise<Result> => workOn(task, run, stop)
  try {
    for await (const outcome of runBatch(tasks, work, { width: workers.width, signal: io.signal })) {
      await take(outcome, run)
      progress.update()
    }
  } finally {
    await run.repair?.abort()
  }
  return run.found
}

async function workOn(task: Task<CheckInput>, run: Run, stop: Int32Array): Promise<Result> {
  const { plan, tools } = run
  const { workers, io } = tools
  const { repair } = plan
  if (task.kind === 'records') {
    const { input, block } = task
    const settings = plan.records[input.variant]
    return { records: await workers.run('checkRecords', { path: input.path, block, settings, repair }) }
  }
  if (task.kind !== 'documents') return null
  const jobs: DocumentToCheck[] = []
  for (const input of task.inputs) {
    const { path, variant } = input
    jobs.push({ path, from: await opened(input, run), variant, name: diffName(input, io) })
  }
  return { documents: await workers.run('checkDocuments', { jobs, settings: plan.texts, repair, stop }) }
}

/** What to open; standard input is read here. */
async function opened({ file, path }: CheckInput, { plan, tools }: Run): Promise<string | Uint8Array> {
  return file ?? (await readStdin(tools.io, path, plan.texts[0].maxBytes, tools.messages))
}

/** From the working folder, where a diff is applied. */
function diffName({ file, path }: CheckInput, io: Io): string {
  if (file === null) return path ?? 'stdin'
  if (isRawPath(file)) return path ?? 'stdin'
  const name = relative(io.cwd, file).split(sep).join('/')
  return name.startsWith('..') ? (path ?? name) : name
}

async function take({ task, ...outcome }: Outcome<Task<CheckInput>, Result>, run: Run): Promise<void> {
  if ('error' in outcome) {
    // standard input that cannot be read
    if (!(outcome.error instanceof InputError) || task.kind !== 'documents') throw outcome.error
    return fail(outcome.error, run)
  }
  const { result } = outcome
  const { progress, io, standard } = run.tools
  const { repair } = run.plan
  if (task.kind === 'documents' && result && 'documents' in result)
    return await takeDocuments(task.inputs, result.documents, run)
  if (task.kind === 'records' && result && 'records' in result) {
    await takeRecords(task.input, result.records, run)
    progress.add(result.records.records.length, 0, task.block.bytes.length)
    await guarded(run, async () => await run.repair?.block(task.block, result.records.repaired))
  } else if (task.kind === 'records-begin') {
    run.lines = 0
    const { input } = task
    if (repair)
      await guarded(run, async () => {
        run.repair = await openRecordRepair(input, diffName(input, io), repair, standard.write)
      })
  } else if (task.kind === 'records-end') {
    progress.inputs(1)
    await endRecords(task.input, task.error, run)
  }
}

async function takeDocuments(
  inputs: readonly CheckInput[],
  documents: readonly DocumentOutcome<CheckedDocument>[],
  run: Run,
): Promise<void> {
  const { progress, standard } = run.tools
  for (const [i, document] of documents.entries()) {
    progress.inputs(1)
    if ('error' in document) {
      run.tools.messages.error(document.error)
      run.found.failed++
      continue
    }
    if (document.bytes > 0) run.found.judged++
    progress.add(1, document.findings.length, document.bytes)
    await takeJudged(document, groupOf(inputs[i], null), run)
    const { repaired } = document
    if (!repaired) continue
    if (repaired.changed) run.found.repaired++
    if (repaired.packed) notePacked(inputs[i], run)
    if (repaired.output.length > 0) await standard.write(repaired.output)
  }
}

async function takeRecords(input: CheckInput, { records, lines, changed }: CheckedRecords, run: Run): Promise<void> {
  for (const record of records) {
    record.recordLine! += run.lines
    for (const finding of record.findings) finding.recordLine = record.recordLine
    run.tools.progress.add(0, record.findings.length, 0)
    await takeJudged(record, groupOf(input, record.group), run)
  }
  run.lines += lines
  run.found.judged += records.length
  run.found.repaired += changed
}

async function endRecords(input: CheckInput, error: unknown, run: Run): Promise<void> {
  const { repair } = run
  run.repair = null
  if (repair)
    await guarded(run, async () => {
      if (!(await repair.end(error === null))) notePacked(input, run)
    })
  if (error instanceof InputError) fail(error, run)
  else if (error) throw error
}

function notePacked({ path }: CheckInput, { tools }: Run): void {
  tools.messages.note(`${path ?? STDIN}: would change, but is compressed, and no diff of it can be applied`)
}

function fail(error: InputError, { tools, found }: Run): void {
  tools.messages.error(error.message)
  found.failed++
}

/** A step of a repair; one that fails is the end of that repair, and stops no other. */
async function guarded(run: Run, step: () => Promise<void>): Promise<void> {
  try {
    await step()
  } catch (error) {
    const { repair } = run
    run.repair = null
    await repair?.abort()
    if (!(error instanceof InputError)) throw error
    fail(error, run)
  }
}

/** Counts and reports what is new in one text. */
async function takeJudged(
  { path, record, recordLine, findings, measures }: Omit<CheckedRecord, 'group'>,
  group: string,
  { plan, tools, found }: Run,
): Promise<void> {
  const { baseline } = plan.known
  const { tally, reports } = tools
  const fresh = baseline ? findings.filter(finding => !baseline.knows(finding)) : findings
  found.known += findings.length - fresh.length
  tally.add(fresh, measures, group)
  if (fresh.length > 0) await reports.document(fresh)
  if (tools.measures && measures)
    await reports.measured({ path, record, recordLine, before: { ...measures.before }, after: { ...measures.after } })
}
