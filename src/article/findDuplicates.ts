import type { DuplicateOptions } from '../model/options.ts'
import type { Removal } from '../model/removal.ts'
import { cleanArticle } from './cleanArticle.ts'

/**
 * What `cleanArticle` removes from the text, in order.
 * @throws TypeError or RangeError for an option that cannot be meant; the message names it.
 */
export function findDuplicates(text: string, options: DuplicateOptions = {}): Removal[] {
  return cleanArticle(text, options).removed
}
