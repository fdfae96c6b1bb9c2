import { createHash } from 'node:crypto'
import type { Input } from '../files/input.ts'
import { openChunks } from '../files/openChunks.ts'
import { sizeOf } from '../files/sizeOf.ts'
import type { RecordBlock } from '../records/cleanRecords.ts'
import { toBlocks } from '../records/toBlocks.ts'
import type { Io } from './io.ts'
import { STDIN } from './stdinName.ts'

/** An input, and whether it holds records. */
export interface KnownInput extends Input {
  records: boolean
}

/** A step of a run, in the order of the inputs. */
export type Task<I extends KnownInput> =
  | { kind: 'documents'; inputs: I[] }
  | { kind: 'records-begin'; input: I }
  | { kind: 'records'; input: I; block: RecordBlock }
  /** `sha256` is that of the input as it was stored, or empty where it was not asked for; with `error`, what came before is not all. */
  | { kind: 'records-end'; input: I; sha256: string; error: unknown }
  | { kind: 'done-before'; input: I }

export interface TaskOptions<I extends KnownInput> {
  inputs: readonly I[]
  /** Parts are larger for workers; for one thread they come as soon as they are there. */
  forWorkers: boolean
  maxRecordBytes: number
  /** Whether the reader is given each document as soon as it is done. */
  isAwaited(input: I): boolean
  /** Whether an input of records is to be hashed. */
  isHashed(input: I): boolean
  /** Whether an input of records was done by an earlier run. */
  isDone(input: I): Promise<boolean>
  io: Io
}

/** What a worker takes at once: with less, passing it on costs more than it gains; with more, workers wait for each other. */
const DOCUMENTS = 64
const BYTES = 2 ** 20
const RECORD_BYTES = 2 ** 18

/** The steps that inputs are worked on by. */
export async function* toTasks<I extends KnownInput>(options: TaskOptions<I>): AsyncGenerator<Task<I>> {
  let documents: I[] = []
  let held = 0
  for (const input of options.inputs) {
    const { file, records } = input
    // standard input that cannot be read must take no other with it
    const isAlone = file === null || (!options.forWorkers && options.isAwaited(input))
    if (documents.length > 0 && (records || isAlone || documents.length === DOCUMENTS || held >= BYTES)) {
      yield { kind: 'documents', inputs: documents }
      documents = []
      held = 0
    }
    if (!records && isAlone) yield { kind: 'documents', inputs: [input] }
    else if (!records) {
      documents.push(input)
      if (file !== null) held += sizeOf(file)
    } else if (await options.isDone(input)) yield { kind: 'done-before', input }
    else yield* recordTasks(input, options)
  }
  if (documents.length > 0) yield { kind: 'documents', inputs: documents }
}

async function* recordTasks<I extends KnownInput>(
  input: I,
  { forWorkers, maxRecordBytes, isHashed, io }: TaskOptions<I>,
): AsyncGenerator<Task<I>> {
  yield { kind: 'records-begin', input }
  const hash = isHashed(input) ? createHash('sha256') : null
  const onRaw = hash ? (chunk: Uint8Array) => void hash.update(chunk) : undefined
  let error: unknown = null
  try {
    const chunks = openChunks(input.file ?? io.stdin, input.path ?? STDIN, onRaw)
    const blocks = toBlocks(chunks, forWorkers ? RECORD_BYTES : 1, maxRecordBytes)
    for await (const block of blocks) yield { kind: 'records', input, block: forWorkers ? cut(block) : block }
  } catch (fault) {
    error = fault
  }
  yield { kind: 'records-end', input, sha256: hash?.digest('hex') ?? '', error }
}

/** A block in memory of its own: a worker is sent all of the memory that a block lies in. */
const cut = (block: RecordBlock): RecordBlock => ({ ...block, bytes: new Uint8Array(block.bytes) })
