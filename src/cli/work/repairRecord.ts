import { scanRecord } from '../../records/scanRecord.ts'
import { stringValue } from '../../records/stringValue.ts'
import { utf8Line } from '../../records/utf8Line.ts'
import { cutText } from '../../text/cutRanges.ts'
import { cutsOf } from './cutsOf.ts'
import type { JudgeSettings } from './judgeText.ts'
import { type ByteCut, cutPieces, joinPieces } from './pieces.ts'
import { ROUNDS } from './repairText.ts'

const QUOTE = 0x22
const BYTE_ORDER_MARKS = /^\ufeff+/

/**
 * Takes what removal rules find out of the text of one line of JSON; what stays of it keeps its escapes, and all else its bytes.
 * @returns the line, or null where nothing goes; a bad record and one that is no UTF-8 stay as they are
 */
export function repairRecord(
  line: Uint8Array,
  textKey: string,
  { profile: _, levels, ...options }: JudgeSettings,
): Uint8Array | null {
  if (utf8Line(line) !== line) return null
  const { fault, starts, ends } = scanRecord(line, [Buffer.from(textKey)])
  if (fault || starts[0] < 0 || line[starts[0]] !== QUOTE) return null
  const [start] = starts
  let quoted: Uint8Array = line.subarray(start, ends[0])
  let changed = false
  for (let round = 0; round < ROUNDS; round++) {
    const written = stringValue(quoted)
    const text = written.replace(BYTE_ORDER_MARKS, '')
    const cuts = cutsOf(text, options, levels)
    if (cuts.length === 0) break
    const marks = written.length - text.length
    const offsets = unitOffsets(
      quoted,
      cuts.flatMap(cut => [cut.start + marks, cut.end + marks]),
    )
    const byteCuts = cuts.map(({ space }, i): ByteCut => {
      return { start: offsets[2 * i], end: offsets[2 * i + 1], put: space ? Uint8Array.of(0x20) : null }
    })
    const next = joinPieces(quoted, cutPieces([{ from: 0, to: quoted.length }], byteCuts))
    if (stringValue(next) !== written.slice(0, marks) + cutText(text, cuts)) return null
    quoted = next
    changed = true
  }
  return changed ? Buffer.concat([line.subarray(0, start), quoted, line.subarray(ends[0])]) : null
}

const BACKSLASH = 0x5c
const U = 0x75

/** Where UTF-16 units of a JSON string begin in its bytes, quote included; `units` are sorted. */
function unitOffsets(quoted: Uint8Array, units: readonly number[]): number[] {
  let unit = 0
  let at = 1
  return units.map(wanted => {
    while (unit < wanted) {
      const byte = quoted[at]
      const length =
        byte === BACKSLASH ? (quoted[at + 1] === U ? 6 : 2) : byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
      unit += length === 4 ? 2 : 1
      at += length
    }
    return at
  })
}
