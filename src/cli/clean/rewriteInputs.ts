import { relative, sep } from 'node:path'
import { runBatch } from '../../batch/runBatch.ts'
import { InputError } from '../../model/inputError.ts'
import { addSummary, emptySummary } from '../../model/summary.ts'
import { escapeTerminal } from '../../text/escapeTerminal.ts'
import { stopFlag } from '../stopFlag.ts'
import type { RewriteTask } from '../work/rewriteDocuments.ts'
import { writeTo } from '../writeTo.ts'
import type { Cleaned, Tools } from './cleanInputs.ts'
import type { Plan } from './planClean.ts'

/** Puts the text output of each text file in its place, names those that would change, or shows how. One that fails stops no other. */
export async function rewriteInputs(
  plan: Plan,
  { write = false, list = false, diff = false, backup = null }: RewriteTyped,
  { workers, removed, messages, progress, io }: Omit<Tools, 'resume'>,
): Promise<Cleaned> {
  const cleaned: Cleaned = { sum: emptySummary(), failed: 0, closing: '', allFailed: null, isNothing: false }
  const fail = (what: string): void => {
    progress.clear()
    messages.error(what)
    cleaned.sum.errors++
    cleaned.failed++
  }
  const stop = stopFlag(io.signal)
  const size = workers.width > 1 ? DOCUMENTS : 1
  const work = (jobs: RewriteTask['jobs']) =>
    workers.run('rewriteDocuments', { jobs, settings: plan.texts, write, diff, backup, stop })
  for await (const outcome of runBatch(batches(plan, size, io.cwd, fail), work, {
    width: workers.width,
    signal: io.signal,
  })) {
    if ('error' in outcome) throw outcome.error
    progress.inputs(outcome.task.length)
    progress.update()
    for (const [i, document] of outcome.result.entries()) {
      if ('error' in document) {
        fail(document.error)
        continue
      }
      addSummary(cleaned.sum, document.summary)
      const { path } = outcome.task[i]
      for (const warning of document.warnings) messages.warning(path, warning)
      if (document.removed !== '') await removed.write(document.removed)
      if (document.patch.length > 0) {
        progress.clear()
        await writeTo(
          io.stdout,
          io.stdout.isTTY ? escapeTerminal(Buffer.from(document.patch).toString()) : document.patch,
        )
      }
      if (!list || !document.differs) continue
      progress.clear()
      await writeTo(io.stdout, `${io.stdout.isTTY ? escapeTerminal(path) : path}\n`)
    }
  }
  return cleaned
}

export interface RewriteTyped {
  write?: boolean
  list?: boolean
  diff?: boolean
  /** What is put behind the name of each old file that is kept. */
  backup?: string | null
}

const DOCUMENTS = 64

async function* batches(
  plan: Plan,
  size: number,
  cwd: string,
  fail: (what: string) => void,
): AsyncGenerator<RewriteTask['jobs']> {
  let jobs: { path: string; file: string; name: string }[] = []
  for (const { path, file, records, found } of plan.inputs) {
    if (path === null || file === null) continue
    // what a folder holds besides texts is none of its business
    if (found && (records || /\.gz$/i.test(file))) continue
    if (records) {
      fail(new InputError(path, 'holds records', 'clean them with -o or --out-dir').message)
      continue
    }
    jobs.push({ path, file, name: relative(cwd, file).split(sep).join('/') })
    if (jobs.length < size) continue
    yield jobs
    jobs = []
  }
  if (jobs.length > 0) yield jobs
}
