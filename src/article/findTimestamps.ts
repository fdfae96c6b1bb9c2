import { readTimestamps } from '../dates/readTimestamps.ts'
import type { DateOptions } from '../model/options.ts'
import type { Timestamp } from '../model/timestamp.ts'
import { keptParts } from '../text/keptParts.ts'
import { sourceEnd, sourceStart } from '../text/mappedText.ts'
import { normalizeText } from '../text/normalizeText.ts'
import { spanMeter } from '../text/spanMeter.ts'
import { checkOptions } from './checkOptions.ts'

/**
 * The times that the lines of a text print, in order; `[]` where no line carries a date of its own, or an impossible one. Spans count code
 * points of `text` without leading U+FEFF.
 * @throws TypeError or RangeError for an option that cannot be meant; the message names it.
 */
export function findTimestamps(text: string, options: DateOptions = {}): Timestamp[] {
  checkOptions(text, options)
  const source = text.replace(/^\ufeff+/, '')
  const normal = normalizeText(source)
  const parts = keptParts(normal.text, [])
  const lines = parts.map(part => normal.text.slice(part.start, part.end))
  const { readings } = readTimestamps(lines, -1, options)
  if (readings.length === 0) return []
  const meter = spanMeter(source)
  return readings.map(({ line, start, end, wholeLine, ...reading }) => {
    const { start: offset } = parts[line]
    const span = meter.span(sourceStart(normal, offset + start), sourceEnd(normal, offset + end))
    return { ...reading, text: lines[line].slice(start, end).trim(), span }
  })
}
