import { type Outcome, runBatch } from '../../batch/runBatch.ts'
import type { AtomicFile } from '../../files/openAtomic.ts'
import { InputError } from '../../model/inputError.ts'
import { addSummary, emptySummary, type Summary } from '../../model/summary.ts'
import type { CleanedRecords } from '../../records/cleanRecords.ts'
import type { Io } from '../io.ts'
import type { Messages } from '../messages.ts'
import type { Progress } from '../openProgress.ts'
import type { Workers } from '../openWorkers.ts'
import { readStdin } from '../readStdin.ts'
import { signalsHeard } from '../signalsHeard.ts'
import { STDIN } from '../stdinName.ts'
import { stopFlag } from '../stopFlag.ts'
import { type Task as AnyTask, toTasks } from '../toTasks.ts'
import type { CleanOutcome } from '../work/cleanDocuments.ts'
import type { DocumentOutcome } from '../work/eachDocument.ts'
import type { CleanWork } from './cleanWork.ts'
import { BEGINNING, everyRecordFailed } from './everyRecordFailed.ts'
import { largeRecords } from './largeRecords.ts'
import { openOutput } from './openOutput.ts'
import { openRecordOutput } from './openRecordOutput.ts'
import type { Plan, PlannedInput } from './planClean.ts'
import type { Resume } from './resume.ts'

export interface Cleaned {
  sum: Summary
  /** Inputs of which there is no output, or not all. */
  failed: number
  /** What was done to the last document, in one line. */
  closing: string
  /** What is to be said where every record failed. */
  allFailed: string | null
  /** Whether no input was cleaned, and some failed: files that all inputs share stay as they were. */
  isNothing: boolean
}

export interface Tools {
  workers: Workers<CleanWork>
  resume: Resume
  /** Takes what is removed. */
  removed: AtomicFile
  messages: Messages
  progress: Progress
  io: Io
}

type Task = AnyTask<PlannedInput>
type Result = { documents: DocumentOutcome<CleanOutcome>[] } | { records: CleanedRecords } | null

/** Cleans the inputs of a plan and writes what comes of them, in their order. One that fails stops no other. */
export async function cleanInputs(
  plan: Plan,
  { workers, resume, removed, messages, progress, io }: Tools,
): Promise<Cleaned> {
  const cleaned: Cleaned = { sum: emptySummary(), failed: 0, closing: '', allFailed: null, isNothing: false }
  /** Records that were cleaned, and how the first input of records begins. */
  let good = 0
  let beginning: Uint8Array | null = null
  /** The shared output holds a part of an input that broke off. */
  let torn = false
  const stop = stopFlag(io.signal)
  const output = openOutput(plan, io)
  const records = openRecordOutput(plan, output, resume)
  const fail = (what: string): void => {
    messages.error(what)
    cleaned.sum.errors++
    cleaned.failed++
  }
  const { texts: settings, outDir, shownDir } = plan

  const doneBefore = ({ target }: PlannedInput) =>
    target === null ? undefined : resume.done.get(resume.nameOf(target))
  const large = largeRecords()
  const work = async (task: Task): Promise<Result> => {
    if (task.kind === 'records') {
      const answered = await workers.run('cleanRecords', {
        path: task.input.path,
        block: task.block,
        settings: plan.records,
      })
      if (workers.width === 1) large.done(task.block.bytes.length)
      return { records: answered }
    }
    if (task.kind !== 'documents') return null
    const jobs = []
    for (const { path, file, target } of task.inputs) {
      const from = file ?? (await readStdin(io, path, settings.maxBytes, messages))
      const name = target === null ? '' : resume.nameOf(target)
      jobs.push({ path, from, target, name, done: resume.done.get(name) ?? null })
    }
    return {
      documents: await workers.run('cleanDocuments', {
        jobs,
        settings,
        outDir,
        shownDir,
        journal: resume.settings,
        stop,
      }),
    }
  }

  const count = ({ documents, removedCharacters }: Summary, bytes: number): void =>
    progress.add(
      documents,
      Object.values(removedCharacters).reduce((sum, one) => sum + one, 0),
      bytes,
    )

  const takeDocument = async (document: DocumentOutcome<CleanOutcome>): Promise<void> => {
    progress.inputs(1)
    if ('error' in document) return fail(document.error)
    addSummary(cleaned.sum, document.summary)
    count(document.summary, document.bytes)
    cleaned.closing = document.closing
    for (const warning of document.warnings) messages.warning(document.path ?? STDIN, warning)
    if (document.content !== '') await output.write(document.content)
    if (document.removed !== '') await removed.write(document.removed)
  }

  const take = async ({ task, ...outcome }: Outcome<Task, Result>): Promise<void> => {
    if ('error' in outcome) throw outcome.error
    const { result } = outcome
    if (result && 'documents' in result) for (const document of result.documents) await takeDocument(document)
    else if (result && task.kind === 'records') {
      beginning ??= Uint8Array.from(task.block.bytes.subarray(0, BEGINNING))
      addSummary(cleaned.sum, result.records.summary)
      good += result.records.summary.documents
      count(result.records.summary, task.block.bytes.length)
      await records.write(result.records)
      if (result.records.removed !== '') await removed.write(result.records.removed)
    } else if (task.kind === 'records-begin') await records.begin(task.input)
    else if (task.kind === 'records-end') {
      progress.inputs(1)
      const error = task.error ?? (await records.commit(task.sha256))
      if (task.error) await records.abort()
      torn ||= task.error !== null && outDir === null
      if (error instanceof InputError) fail(error.message)
      else if (error) throw error
    } else if (task.kind === 'done-before') {
      progress.inputs(1)
      const { summary } = doneBefore(task.input)!
      addSummary(cleaned.sum, summary)
      good += summary.documents
    }
  }

  try {
    const tasks = toTasks({
      inputs: plan.inputs,
      forWorkers: workers.width > 1,
      maxRecordBytes: plan.records.maxRecordBytes,
      // standard output is given each document as soon as it is there
      isAwaited: ({ target }) => target === null,
      isHashed: ({ target }) => target !== null,
      isDone: async input => {
        const entry = doneBefore(input)
        return entry !== undefined && (await resume.isDone(input, entry))
      },
      io,
    })
    for await (const outcome of runBatch(tasks, work, { width: workers.width, signal: io.signal })) {
      try {
        await take(outcome)
        progress.update()
      } catch (error) {
        // a document of standard input that cannot be read
        if (!(error instanceof InputError) || outcome.task.kind !== 'documents' || !('error' in outcome)) throw error
        fail(error.message)
      }
    }
    if (good === 0 && Object.keys(cleaned.sum.errorCodes).length > 0)
      cleaned.allFailed = everyRecordFailed(cleaned.sum.errorCodes, plan.records.textKey, beginning ?? new Uint8Array())
    await signalsHeard()
    const { documents, errors } = cleaned.sum
    cleaned.isNothing = cleaned.failed + plan.failures.length > 0 && documents === 0 && errors === cleaned.failed
    if (io.signal.aborted || cleaned.isNothing || torn) await output.abort()
    else await output.commit()
    if (!io.signal.aborted) await resume.finish()
  } catch (error) {
    await output.abort()
    throw error
  } finally {
    await records.abort()
  }
  return cleaned
}
