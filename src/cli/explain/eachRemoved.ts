import { toExplainedRemovals } from '../../explain/toExplainedRemovals.ts'
import { openChunks } from '../../files/openChunks.ts'
import { systemFault } from '../../files/systemFaults.ts'
import { InputError } from '../../model/inputError.ts'
import { REASONS, type Removal } from '../../model/removal.ts'
import type { Span } from '../../model/span.ts'
import { eachLine } from '../../records/eachLine.ts'
import { toBlocks } from '../../records/toBlocks.ts'
import type { RemovedFrom } from '../../render/removedLines.ts'
import { MAX_BYTES } from '../maxBytes.ts'
import { STDIN } from '../stdinName.ts'
import { because, type ExplainedDocument, folderOf } from './eachExplained.ts'

type RemovedLine = RemovedFrom & Removal

/** Bytes that are read before lines are told. */
const BLOCK = 2 ** 16

/**
 * What a file of `--removed` says, document by document.
 * @param fail takes what cannot be read
 */
export async function* eachRemoved(
  { path, shown }: { path: string; shown: string },
  fail: (what: string) => void,
): AsyncGenerator<ExplainedDocument> {
  let lines: RemovedLine[] = []
  try {
    for await (const read of readLines(path, shown)) {
      if (typeof read === 'number') {
        fail(new InputError(`${shown}:${read}`, 'is no line of --removed', 'give a file that --removed wrote').message)
        continue
      }
      if (lines.length > 0 && !isSameDocument(lines[0], read)) {
        yield documentOf(lines)
        lines = []
      }
      lines.push(read)
    }
  } catch (error) {
    const fault = systemFault(shown, error)
    if (!(fault instanceof InputError)) throw fault
    fail(fault.message)
  }
  if (lines.length > 0) yield documentOf(lines)
}

/** The good lines, and the numbers of the others. */
async function* readLines(path: string, shown: string): AsyncGenerator<RemovedLine | number> {
  let number = 0
  for await (const block of toBlocks(openChunks(path, shown), BLOCK, MAX_BYTES)) {
    const read: (RemovedLine | number)[] = []
    eachLine(block, MAX_BYTES, {
      record: line => read.push(parseLine(line) ?? number + 1),
      tooLarge: () => read.push(number + 1),
      end: () => number++,
    })
    yield* read
  }
}

function parseLine(bytes: Uint8Array): RemovedLine | null {
  try {
    const line = JSON.parse(Buffer.from(bytes).toString())
    return isRemovedLine(line) ? line : null
  } catch {
    return null
  }
}

const isRemovedLine = (line: Record<string, unknown> | null): line is Record<string, unknown> & RemovedLine =>
  typeof line === 'object' &&
  line !== null &&
  (line.path === null || typeof line.path === 'string') &&
  (line.record === null || typeof line.record === 'string' || typeof line.record === 'number') &&
  typeof line.text === 'string' &&
  typeof line.rule === 'string' &&
  typeof line.similarity === 'number' &&
  (REASONS as readonly unknown[]).includes(line.reason) &&
  isSpan(line.span) &&
  isSpan(line.duplicateOf)

function isSpan(value: unknown): value is Span {
  const { start, end, lines } = (value ?? {}) as Partial<Span>
  return isCount(start) && isCount(end) && Array.isArray(lines) && lines.length === 2 && lines.every(isCount)
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0

/** Records without an id are told apart by their places alone, which begin anew. */
const isSameDocument = (a: RemovedLine, b: RemovedLine): boolean => a.path === b.path && a.record === b.record

function documentOf(lines: readonly RemovedLine[]): ExplainedDocument {
  const [{ path, record }] = lines
  const name = `${path ?? STDIN}${record === null ? '' : ` (record ${JSON.stringify(record)})`}`
  return {
    explained: toExplainedRemovals(lines, name, because),
    path,
    group: folderOf(path),
    bytes: lines.reduce((sum, { text }) => sum + (text?.length ?? 0), 0),
  }
}
