import { appendBytes, appendText, byteSink } from './byteSink.ts'
import { afterBlank } from './jsonBytes.ts'
import { keyOfMember, scanRecord } from './scanRecord.ts'

/** The line of an object without its members called `name`, all else byte for byte. */
export function withoutMember(line: Uint8Array, name: Uint8Array): Uint8Array {
  const sink = byteSink(line.length)
  let from = -1
  let kept = 0
  const { open, close } = scanRecord(line, [], (keyStart, keyEnd, _valueStart, valueEnd) => {
    if (from < 0) from = line.indexOf(0x7b) + 1
    const end = afterBlank(line, valueEnd, { unclean: false })
    if (keyOfMember(line, keyStart, keyEnd, [name]) < 0) {
      if (kept++ > 0) appendText(sink, ',')
      appendBytes(sink, line, from, end)
    }
    from = end + 1
  })
  return Buffer.concat([line.subarray(0, open + 1), sink.bytes.subarray(0, sink.length), line.subarray(close)])
}
