import type { DuplicateOptions } from '../../model/options.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { TokenCopy } from './toCopies.ts'

export const leastSimilarity = ({ similarity = 0.8 }: DuplicateOptions): number => similarity

/** Do the options let a copy go? */
export function isAllowed(tokens: Tokens, copy: TokenCopy, options: DuplicateOptions): boolean {
  if (copy.similarity < leastSimilarity(options)) return false
  const { minLength = 0, protect } = options
  if (minLength > 0) {
    let size = 0
    for (let t = copy.first; t <= copy.last; t++) size += tokens.size[t]
    if (size < minLength) return false
  }
  if (!protect) return true
  protect.lastIndex = 0
  return !protect.test(tokens.text.slice(copy.start, copy.end))
}
