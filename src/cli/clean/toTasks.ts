import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { JournalEntry } from '../../batch/journal.ts'
import { openChunks } from '../../files/openChunks.ts'
import type { RecordBlock } from '../../records/cleanRecords.ts'
import { toBlocks } from '../../records/toBlocks.ts'
import type { Io } from '../io.ts'
import { STDIN } from '../work/cleanDocument.ts'
import type { DocumentJob } from '../work/cleanDocuments.ts'
import type { Plan, PlannedInput } from './planClean.ts'
import type { Resume } from './resume.ts'

/** A document to be cleaned; `from` is null for standard input. */
export type PlannedDocument = Omit<DocumentJob, 'from'> & { from: string | null }

/** A step of a run, in the order of the inputs. */
export type Task =
  | { kind: 'documents'; jobs: PlannedDocument[] }
  | { kind: 'records-begin'; input: PlannedInput }
  | { kind: 'records'; block: RecordBlock }
  /** `sha256` is that of the input as it was stored; with `error`, what came before is not all. */
  | { kind: 'records-end'; sha256: string; error: unknown }
  | { kind: 'done-before'; entry: JournalEntry }

/** What a worker takes at once: with less, passing it on costs more than it gains; with more, workers wait for each other. */
const DOCUMENTS = 64
const BYTES = 2 ** 20
const RECORD_BYTES = 2 ** 18

/** The steps of a plan: for workers in larger parts, for one thread each as soon as it is there. */
export async function* toTasks(plan: Plan, resume: Resume, forWorkers: boolean, io: Io): AsyncGenerator<Task> {
  let jobs: PlannedDocument[] = []
  let held = 0
  for (const input of plan.inputs) {
    const { path, file, target, records } = input
    const name = target === null ? '' : resume.nameOf(target)
    const done = resume.done.get(name) ?? null
    if (!records) {
      jobs.push({ path, from: file, target, name, done })
      if (file !== null && (forWorkers || target !== null)) held += await sizeOf(file)
    }
    // standard output is given each document as soon as it is there
    const full = (!forWorkers && target === null) || jobs.length === DOCUMENTS || held >= BYTES
    if (jobs.length > 0 && (records || full)) {
      yield { kind: 'documents', jobs }
      jobs = []
      held = 0
    }
    if (!records) continue
    if (done && (await resume.isDone(input, done))) yield { kind: 'done-before', entry: done }
    else yield* recordTasks(input, plan, forWorkers, io)
  }
  if (jobs.length > 0) yield { kind: 'documents', jobs }
}

async function* recordTasks(input: PlannedInput, plan: Plan, forWorkers: boolean, io: Io): AsyncGenerator<Task> {
  yield { kind: 'records-begin', input }
  const hash = createHash('sha256')
  const onRaw = input.target === null ? undefined : (chunk: Uint8Array) => void hash.update(chunk)
  let error: unknown = null
  try {
    const chunks = openChunks(input.file ?? io.stdin, input.path ?? STDIN, onRaw)
    const blocks = toBlocks(chunks, forWorkers ? RECORD_BYTES : 1, plan.records.maxRecordBytes)
    for await (const block of blocks) yield { kind: 'records', block: forWorkers ? cut(block) : block }
  } catch (fault) {
    error = fault
  }
  yield { kind: 'records-end', sha256: hash.digest('hex'), error }
}

/** A block in memory of its own: a worker is sent all of the memory that a block lies in. */
const cut = (block: RecordBlock): RecordBlock => ({ ...block, bytes: new Uint8Array(block.bytes) })

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  )
