import { readTimestamps } from '../dates/readTimestamps.ts'
import { settle } from '../duplicates/settle.ts'
import type { Article } from '../model/article.ts'
import type { CleanOptions } from '../model/options.ts'
import { keptParts } from '../text/keptParts.ts'
import { normalizeText } from '../text/normalizeText.ts'
import { assemble } from './assemble.ts'
import { findHeadline } from './findHeadline.ts'

const BYTE_ORDER_MARKS = /^\ufeff+/

/**
 * The article that a scraped text holds: what was there twice is removed and named, the headline and the printed times are found. Any
 * string is taken and nothing is thrown for it. Spans count code points of `text` without leading U+FEFF.
 * @throws RangeError if `now` is no ISO 8601 instant or `defaultZone` no IANA zone.
 */
export function cleanArticle(text: string, options: CleanOptions = {}): Article {
  const source = text.replace(BYTE_ORDER_MARKS, '')
  const normal = normalizeText(source)
  const settled = settle(normal.text, findHeadline, options)
  const parts = keptParts(normal.text, settled.copies)
  const { headline } = settled
  const titlePart = headline ? parts.findIndex(part => part.start <= headline.start && part.end >= headline.end) : -1
  const lines = parts.map(part => normal.text.slice(part.start, part.end))
  const times = readTimestamps(lines, titlePart, options)
  return assemble(source, { normal, parts, settled, times, titlePart }, options)
}
