import type { Description } from '../model/article.ts'
import { addError, addSummary, emptySummary, type Summary, summarize } from '../model/summary.ts'
import { removedLines } from '../render/removedLines.ts'
import { answerLine } from './answerLine.ts'
import { appendText, byteSink } from './byteSink.ts'
import { cleanRecord, type OnRemoved, type RecordSettings } from './cleanRecord.ts'
import { eachLine } from './eachLine.ts'
import type { RecordFault } from './recordFault.ts'

/** Whole lines of an NDJSON stream, the last one perhaps without its LF; or a line that is larger than a record may be, and was not kept. */
export interface RecordBlock {
  bytes: Uint8Array
  tooLarge: boolean
}

export interface CleanedRecords {
  /** As many lines, each with LF. */
  bytes: Uint8Array
  /** What was removed, as NDJSON, where that was asked for. */
  removed: string
  summary: Summary
}

/**
 * Answers every line by one line. No state is kept between lines.
 * @param path where the lines come from, as what is removed says it
 */
export function cleanRecords(block: RecordBlock, settings: RecordSettings, path: string | null = null): CleanedRecords {
  const { length } = block.bytes
  const sink = byteSink(length + (length >> 2) + 1024)
  const summary = emptySummary()
  let removed = ''
  const onRemoved: OnRemoved | undefined = settings.logsRemoved
    ? (record, all) => {
        removed += removedLines({ path, record }, all)
      }
    : undefined
  const count = (outcome: Description | RecordFault): void => {
    if (typeof outcome === 'string') addError(summary, outcome)
    else addSummary(summary, summarize(outcome))
  }
  eachLine(block, settings.maxRecordBytes, {
    record: line => count(cleanRecord(line, settings, sink, onRemoved)),
    tooLarge: () => count(answerLine('too-large', settings.idKey, sink)),
    end: () => appendText(sink, '\n'),
  })
  return { bytes: sink.bytes.subarray(0, sink.length), removed, summary }
}
