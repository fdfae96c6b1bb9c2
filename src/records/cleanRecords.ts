import type { Description } from '../model/article.ts'
import { addSummary, emptySummary, type Summary, summarize } from '../model/summary.ts'
import { answerLine } from './answerLine.ts'
import { appendText, byteSink } from './byteSink.ts'
import { cleanRecord, type RecordSettings } from './cleanRecord.ts'
import type { RecordFault } from './recordFault.ts'

/** Whole lines of an NDJSON stream, the last one perhaps without its LF; or a line that is larger than a record may be, and was not kept. */
export interface RecordBlock {
  bytes: Uint8Array
  tooLarge: boolean
}

export interface CleanedRecords {
  /** As many lines, each with LF. */
  bytes: Uint8Array
  summary: Summary
}

const LF = 0x0a
const CR = 0x0d
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/** Answers every line by one line. No state is kept between lines. */
export function cleanRecords({ bytes, tooLarge }: RecordBlock, settings: RecordSettings): CleanedRecords {
  const sink = byteSink(bytes.length + (bytes.length >> 2) + 1024)
  const summary = emptySummary()
  const count = (outcome: Description | RecordFault): void => {
    if (typeof outcome === 'string') summary.errors++
    else addSummary(summary, summarize(outcome))
  }
  if (tooLarge) {
    count(answerLine('too-large', settings.idKey, sink))
    appendText(sink, '\n')
  }
  for (let from = 0; from < bytes.length; ) {
    let end = bytes.indexOf(LF, from)
    if (end < 0) end = bytes.length
    const start = afterMarks(bytes, from, end)
    if (end - from > settings.maxRecordBytes) count(answerLine('too-large', settings.idKey, sink))
    else if (!isBlank(bytes, start, end)) {
      const line = bytes.subarray(start, bytes[end - 1] === CR ? end - 1 : end)
      count(cleanRecord(line, settings, sink))
    }
    appendText(sink, '\n')
    from = end + 1
  }
  return { bytes: sink.bytes.subarray(0, sink.length), summary }
}

/** U+FEFF that begins a line is dropped: files that were written with it were put together. */
function afterMarks(bytes: Uint8Array, from: number, end: number): number {
  let start = from
  while (start + 3 <= end && BYTE_ORDER_MARK.every((byte, i) => bytes[start + i] === byte)) start += 3
  return start
}

function isBlank(bytes: Uint8Array, from: number, end: number): boolean {
  let at = from
  while (at < end && (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === CR)) at++
  return at === end
}
