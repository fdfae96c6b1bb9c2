import type { RecordBlock } from './cleanRecords.ts'

const LF = 0x0a

/**
 * Cuts a stream of bytes at LF alone into blocks of whole lines, each of at least `size` bytes but for the last. Of a line of more than
 * `maxRecordBytes` (its LF not counted) that does not arrive whole, nothing is kept but that it was there.
 */
export async function* toBlocks(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  maxRecordBytes: number,
): AsyncGenerator<RecordBlock> {
  let whole: Uint8Array[] = []
  let held = 0
  let tail: Uint8Array[] = []
  let open = 0
  let skipping = false
  const block = (): RecordBlock => {
    const bytes = whole.length === 1 ? whole[0] : Buffer.concat(whole, held)
    whole = []
    held = 0
    return { bytes, tooLarge: false }
  }
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(LF) + 1
    const start = skipping ? chunk.indexOf(LF) + 1 : 0
    if (skipping && end === 0) continue
    skipping = false
    if (end > start) {
      for (const part of tail) whole.push(part)
      whole.push(chunk.subarray(start, end))
      held += open + end - start
    }
    if (end > 0) {
      tail = []
      open = 0
    }
    if (end < chunk.length) {
      tail.push(chunk.subarray(end))
      open += chunk.length - end
    }
    if (open > maxRecordBytes) {
      if (held > 0) yield block()
      yield { bytes: new Uint8Array(), tooLarge: true }
      tail = []
      open = 0
      skipping = true
    }
    if (held >= size) yield block()
  }
  for (const part of tail) whole.push(part)
  held += open
  if (held > 0) yield block()
}
