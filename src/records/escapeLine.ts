import { afterBlank, lineEndLength, stringEnd } from './jsonBytes.ts'

const QUOTE = 0x22
const BLANK = 0x20
const IGNORED = { unclean: false }

/**
 * A line of valid JSON without what some reader takes for a line end or a column: in strings, DEL, C1, U+2028 and U+2029 become `\u` escapes;
 * between tokens, tabs and CRs become blanks.
 */
export function escapeLine(raw: Uint8Array): Uint8Array {
  const line = Uint8Array.from(raw)
  const parts: Uint8Array[] = []
  let from = 0
  for (let at = 0; at < line.length; ) {
    if (line[at] !== QUOTE) {
      const end = afterBlank(line, at, IGNORED)
      if (end > at) line.fill(BLANK, at, end)
      at = end === at ? at + 1 : end
      continue
    }
    const end = stringEnd(line, at, IGNORED)
    for (; at < end; at++) {
      const length = lineEndLength(line, at)
      if (length === 0) continue
      const unit = new TextDecoder().decode(line.subarray(at, at + length)).charCodeAt(0)
      parts.push(line.subarray(from, at), Buffer.from(`\\u${unit.toString(16).padStart(4, '0')}`))
      from = at + length
      at = from - 1
    }
  }
  parts.push(line.subarray(from))
  return Buffer.concat(parts)
}
