import { joinedHash, joinedSize } from '../text/joinedHash.ts'
import { lineParts } from '../text/lineParts.ts'
import type { Tokens } from '../text/tokens.ts'

/** Lines of a page's head that are looked at. */
const HEAD = 200
/** A section's name has fewer tokens. */
const LEAST = 3

/** The line above the prose that the line before it ends in, after a separator: below its breadcrumb stands the headline. −1 for none. */
export function belowBreadcrumb(tokens: Tokens, from: number, prose: number): number {
  const { lineFirst } = tokens
  const stop = Math.min(prose, tokens.lineCount - 1, from + HEAD)
  for (let line = from; line < stop; line++) {
    const next = lineFirst[line + 1]
    const end = lineFirst[line + 2]
    if (end - next < LEAST || next - lineFirst[line] <= end - next) continue
    const size = joinedSize(tokens, next, end)
    const same = (first: number): boolean =>
      joinedSize(tokens, first, next) === size && joinedHash(tokens, first, next) === joinedHash(tokens, next, end)
    if (lineParts(tokens, line).slice(1, -1).some(same)) return line + 1
  }
  return -1
}
