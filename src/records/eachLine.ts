import type { RecordBlock } from './cleanRecords.ts'

const LF = 0x0a
const CR = 0x0d
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/** What is done with the lines of a block, in their order: `end` is called after each, blank ones too. */
export interface LineTaker {
  /** A line without its LF, a CR before it, and the U+FEFFs that it began with. */
  record(line: Uint8Array): void
  tooLarge(): void
  end(): void
}

/** Goes through the lines of a block. */
export function eachLine({ bytes, tooLarge }: RecordBlock, maxRecordBytes: number, taker: LineTaker): void {
  if (tooLarge) {
    taker.tooLarge()
    taker.end()
  }
  for (let from = 0; from < bytes.length; ) {
    let end = bytes.indexOf(LF, from)
    if (end < 0) end = bytes.length
    const start = afterMarks(bytes, from, end)
    if (end - from > maxRecordBytes) taker.tooLarge()
    else if (!isBlank(bytes, start, end)) taker.record(bytes.subarray(start, bytes[end - 1] === CR ? end - 1 : end))
    taker.end()
    from = end + 1
  }
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
