import { explainArticle } from '../../article/explainArticle.ts'
import { COPY_RULES } from '../../duplicates/rules/rules.ts'
import type { Explained } from '../../explain/explained.ts'
import { toExplained } from '../../explain/toExplained.ts'
import { decodeText } from '../../files/decodeText.ts'
import { readBytes } from '../../files/readBytes.ts'
import { systemFault } from '../../files/systemFaults.ts'
import { InputError } from '../../model/inputError.ts'
import type { Warning } from '../../model/warning.ts'
import type { RecordBlock } from '../../records/cleanRecords.ts'
import { eachLine } from '../../records/eachLine.ts'
import { readRecord } from '../../records/readRecord.ts'
import { RECORD_FAULTS, type RecordFault } from '../../records/recordFault.ts'
import { looksLike } from '../../text/looksLike.ts'
import type { Io } from '../io.ts'
import type { Messages } from '../messages.ts'
import { readStdin } from '../readStdin.ts'
import { STDIN } from '../stdinName.ts'
import { type KnownInput, toTasks } from '../toTasks.ts'
import type { ExplainPlan } from './planExplain.ts'

/** One document that was explained, and what it is found by in an index. */
export interface ExplainedDocument {
  explained: Explained
  path: string | null
  /** Host of the record's address, else the first folder; empty where there is neither. */
  group: string
  /** Bytes that were read. */
  bytes: number
}

const BECAUSE: ReadonlyMap<string, string> = new Map(COPY_RULES.map(({ name, because }) => [name, because]))

/** Why a copy rule takes what it finds for a copy; a rule of another version is not known. */
export const because = (rule: string): string => BECAUSE.get(rule) ?? 'This version has no rule of that name.'

/**
 * The documents of a plan in their order.
 * @param fail takes what an input could not be explained for
 */
export async function* eachExplained(
  plan: ExplainPlan,
  io: Io,
  messages: Messages,
  fail: (what: string) => void,
): AsyncGenerator<ExplainedDocument> {
  const tasks = toTasks({
    inputs: plan.inputs,
    forWorkers: false,
    maxRecordBytes: plan.records.maxRecordBytes,
    isAwaited: () => true,
    isHashed: () => false,
    isDone: async () => false,
    io,
  })
  let line = 0
  for await (const task of tasks) {
    if (io.signal.aborted) return
    if (task.kind === 'documents')
      for (const input of task.inputs) {
        const document = await explainInput(input, plan, io, messages, fail)
        if (document) yield document
      }
    else if (task.kind === 'records-begin') line = 0
    else if (task.kind === 'records') {
      for (const document of explainRecords(task.input, task.block, line, plan, messages)) {
        if (typeof document === 'number') line = document
        else yield document
      }
    } else if (task.kind === 'records-end' && task.error) {
      if (!(task.error instanceof InputError)) throw task.error
      fail(task.error.message)
    }
  }
}

async function explainInput(
  { path, file }: KnownInput,
  plan: ExplainPlan,
  io: Io,
  messages: Messages,
  fail: (what: string) => void,
): Promise<ExplainedDocument | null> {
  try {
    const name = path ?? STDIN
    const bytes =
      file === null ? await readStdin(io, path, plan.maxBytes, messages) : await readBytes(file, name, plan.maxBytes)
    const { text, warnings } = await decodeText(bytes, name, plan.encoding)
    const explained = explainText(text, [...warnings, ...looksLike(text)], name, plan)
    return { explained, path, group: folderOf(path), bytes: bytes.length }
  } catch (error) {
    const fault = systemFault(path ?? STDIN, error)
    if (!(fault instanceof InputError)) throw fault
    fail(fault.message)
    return null
  }
}

const explainText = (text: string, warnings: readonly Warning[], name: string, plan: ExplainPlan): Explained =>
  toExplained(explainArticle(text, { ...plan.options, warnings }, plan.kept), name, because)

/** The good records of a block, then the number of lines that were read so far. */
function explainRecords(
  { path }: KnownInput,
  block: RecordBlock,
  before: number,
  plan: ExplainPlan,
  messages: Messages,
): (ExplainedDocument | number)[] {
  const found: (ExplainedDocument | number)[] = []
  let line = before
  const file = path ?? STDIN
  const refuse = (fault: RecordFault): void => messages.warning(`${file}:${line + 1}`, RECORD_FAULTS[fault])
  eachLine(block, plan.records.maxRecordBytes, {
    record(bytes) {
      const { id, text, fault } = readRecord(bytes, plan.records)
      if (fault) return refuse(fault)
      const name = `${file}:${line + 1}${id === null ? '' : ` (record ${JSON.stringify(id)})`}`
      const explained = explainText(text, looksLike(text), name, plan)
      found.push({ explained, path, group: hostOf(bytes) ?? folderOf(path), bytes: bytes.length })
    },
    tooLarge: () => refuse('too-large'),
    end: () => line++,
  })
  found.push(line)
  return found
}

const URL_KEY = { textKey: 'url', idKey: 'url' }

/** Host of a record's `url`, or null. */
function hostOf(line: Uint8Array): string | null {
  const { text } = readRecord(line, URL_KEY)
  return URL.canParse(text) ? new URL(text).host || null : null
}

/** First folder of a path. */
export const folderOf = (path: string | null): string => {
  const parts = (path ?? '').split('/').filter(part => part !== '' && part !== '.')
  return parts.length > 1 ? parts[0] : ''
}
