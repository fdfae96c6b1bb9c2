import { mayHoldTimes } from '../dates/mayHoldTime.ts'
import { readTimestamps, type TimestampsRead } from '../dates/readTimestamps.ts'
import type { CopyOptions } from '../duplicates/copyOptions.ts'
import { type FoundCopies, findCopies } from '../duplicates/findCopies.ts'
import type { CleanOptions } from '../model/options.ts'
import { type KeptPart, keptParts } from '../text/keptParts.ts'
import type { MappedText } from '../text/mappedText.ts'
import { normalizeText } from '../text/normalizeText.ts'
import { partsText } from '../text/partsText.ts'
import { unwrapText } from '../text/unwrapText.ts'
import { findHeadline } from './findHeadline.ts'

/** All that was decided about one text. Offsets are those of the normalised text, `lines` of times are parts. */
export interface Decisions {
  /** The text as it came, without leading U+FEFF. */
  source: string
  normal: MappedText
  parts: readonly KeptPart[]
  found: FoundCopies
  times: TimestampsRead
  /** The part that holds the headline, or -1. */
  titlePart: number
}

/** Does nothing more go from a text? */
function stays(text: string, { trace, ...options }: CopyOptions): boolean {
  const normal = normalizeText(text)
  return findCopies(unwrapText(normal, text), findHeadline, options).copies.length === 0
}

const BYTE_ORDER_MARKS = /^\ufeff+/

/**
 * Decides what goes from a text, which line is the headline and which times it prints.
 * @throws RangeError if `now` is no ISO 8601 instant or `defaultZone` no IANA zone.
 */
export function decide(text: string, options: CleanOptions & CopyOptions): Decisions {
  const source = text.replace(BYTE_ORDER_MARKS, '')
  const normal = normalizeText(source)
  const unwrapped = unwrapText(normal, source)
  const found = findCopies(unwrapped, findHeadline, options)
  const parts = keptParts(normal.text, found.copies)
  // what is left of lines that wrap may wrap otherwise, and hold copies that were none in the whole
  if (found.settled && found.copies.length > 0 && unwrapped !== normal.text)
    found.settled = stays(partsText(normal.text, parts), options)
  const { headline } = found
  const titlePart = headline ? parts.findIndex(part => part.start <= headline.start && part.end >= headline.end) : -1
  const lines = parts.map(part => normal.text.slice(part.start, part.end))
  // asked of the text itself: letters of a slice cost several times as much
  const mayHold = mayHoldTimes(normal.text, parts)
  const times = readTimestamps(lines, titlePart, options, i => mayHold[i])
  return { source, normal, parts, found, times, titlePart }
}
