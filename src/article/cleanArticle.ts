import type { Article } from '../model/article.ts'
import type { CleanOptions } from '../model/options.ts'
import { assemble } from './assemble.ts'
import { decide } from './decide.ts'

/**
 * The article that a scraped text holds: what was there twice is removed and named, the headline and the printed times are found. Any
 * string is taken and nothing is thrown for it. Spans count code points of `text` without leading U+FEFF.
 * @throws RangeError if `now` is no ISO 8601 instant or `defaultZone` no IANA zone.
 */
export const cleanArticle = (text: string, options: CleanOptions = {}): Article =>
  assemble(decide(text, options), options)
