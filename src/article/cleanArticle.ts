import type { Article } from '../model/article.ts'
import type { CleanOptions } from '../model/options.ts'
import { assemble } from './assemble.ts'
import { checkOptions } from './checkOptions.ts'
import { decide } from './decide.ts'

/**
 * The article that a scraped text holds: what was there twice is removed and named, the headline and the printed times are found. Any
 * string is taken and nothing is thrown for it. Spans count code points of `text` without leading U+FEFF.
 * @throws TypeError or RangeError for an option that cannot be meant; the message names it.
 */
export function cleanArticle(text: string, options: CleanOptions = {}): Article {
  checkOptions(text, options)
  return assemble(decide(text, options), options)
}
