import { mayHoldTimes } from '../dates/mayHoldTime.ts'
import { readTimestamps, type TimestampsRead } from '../dates/readTimestamps.ts'
import type { CopyOptions } from '../duplicates/copyOptions.ts'
import { type FoundCopies, findCopies } from '../duplicates/findCopies.ts'
import type { CleanOptions } from '../model/options.ts'
import { type KeptPart, keptParts } from '../text/keptParts.ts'
import { identityText, type MappedText } from '../text/mappedText.ts'
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
  if (found.settled && found.copies.length > 0)
    found.settled = stays(partsText(normal.text, parts), unwrapped !== normal.text, options)
  const { headline } = found
  const titlePart = headline ? parts.findIndex(part => part.start <= headline.start && part.end >= headline.end) : -1
  const lines = parts.map(part => normal.text.slice(part.start, part.end))
  // asked of the text itself: letters of a slice cost several times as much
  const mayHold = mayHoldTimes(normal.text, parts)
  const times = readTimestamps(lines, titlePart, options, i => mayHold[i])
  return { source, normal, parts, found, times, titlePart }
}

/**
 * Does nothing more go from what is left? Lines of it may look hard-wrapped that did not among others, or wrap otherwise, and then hold copies that
 * were none before. `wrapped` says that the whole was; all else was asked round by round.
 */
function stays(left: string, wrapped: boolean, { trace, ...options }: CopyOptions): boolean {
  const unwrapped = unwrapText(identityText(left), left)
  if (!wrapped && unwrapped === left) return true
  return findCopies(unwrapped, findHeadline, options).copies.length === 0
}
