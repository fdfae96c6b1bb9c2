/** Bytes that are being put together; `length` of them count. */
export interface ByteSink {
  bytes: Buffer
  length: number
}

export const byteSink = (capacity: number): ByteSink => ({ bytes: Buffer.allocUnsafe(capacity), length: 0 })

export function appendBytes(sink: ByteSink, part: Uint8Array, start: number, end: number): void {
  reserve(sink, end - start)
  sink.bytes.set(part.subarray(start, end), sink.length)
  sink.length += end - start
}

export function appendText(sink: ByteSink, text: string): void {
  // no UTF-16 unit takes more than three bytes of UTF-8
  reserve(sink, text.length * 3)
  sink.length += sink.bytes.write(text, sink.length)
}

function reserve(sink: ByteSink, more: number): void {
  if (sink.length + more <= sink.bytes.length) return
  const larger = Buffer.allocUnsafe(Math.max(sink.bytes.length * 2, sink.length + more))
  larger.set(sink.bytes.subarray(0, sink.length))
  sink.bytes = larger
}
