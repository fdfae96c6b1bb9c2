import { joinedHash, joinedSize } from '../text/joinedHash.ts'
import { lineParts } from '../text/lineParts.ts'
import type { Tokens } from '../text/tokens.ts'
import { namesOutlet } from './namesOutlet.ts'
import type { LineRange } from './pageTitle.ts'

/** A page title of more tokens, or parts, is none. */
const LONGEST = 60
const PARTS = 12
/** Longer lines are not compared. */
const LONGEST_LINE = 90
/** The name of an outlet, a section, a speaker or an author has at most so many tokens. */
const NAME = 4

/** The headline where a part of the first line stands again: the place nearest above the prose, else the part itself. */
export function findRecurring(tokens: Tokens, range: LineRange, prose: number): LineRange | null {
  if (range.end - range.first > LONGEST) return null
  const inner = lineParts(tokens, range.line, true).filter(t => t > range.first && t < range.end)
  const bounds = [range.first, ...inner, range.end]
  if (bounds.length > PARTS) return null
  const runs = new Map<number, LineRange[]>()
  for (let a = 0; a < bounds.length - 1; a++)
    for (let b = a + 1; b < bounds.length; b++) {
      const length = bounds[b] - bounds[a]
      if (length < (length === range.end - range.first ? 3 : 2)) continue
      if (isName(tokens, range, bounds[a], bounds[b])) continue
      const size = joinedSize(tokens, bounds[a], bounds[b])
      runs.set(size, [...(runs.get(size) ?? []), { line: range.line, first: bounds[a], end: bounds[b] }])
    }
  let best: LineRange | null = null
  let bestScore = -1
  for (let line = range.line + 1; line < tokens.lineCount; line++) {
    if (tokens.lineFirst[line + 1] - tokens.lineFirst[line] > LONGEST_LINE) continue
    const first = tokens.lineFirst[line]
    const end = tokens.lineFirst[line + 1]
    for (const run of runs.get(joinedSize(tokens, first, end)) ?? []) {
      if (joinedHash(tokens, first, end) !== joinedHash(tokens, run.first, run.end)) continue
      const above = line < prose
      if (!above && (afterComma(tokens, run.first, range.first) || afterComma(tokens, run.end, range.end))) continue
      const whole = run.first === range.first && run.end === range.end
      const length = Math.min(run.end - run.first, 5)
      // the shorter part is the outlet's name in the menu; then the tokens say whether quotes split a word
      const score =
        (whole ? 1e9 : 0) +
        length * 1e7 +
        (run.end - run.first === end - first ? 1e6 : 0) +
        (above ? 1e5 - Math.min(prose < tokens.lineCount ? prose - line : line, 9e4) : 0)
      if (score <= bestScore) continue
      bestScore = score
      best = above ? { line, first, end } : run
    }
  }
  return best
}

/** Is the bound before `token` a comma? What stands before or after it is more often a clause than a headline. */
const afterComma = ({ text, start, end }: Tokens, token: number, edge: number): boolean =>
  token !== edge && /[,،؛;]/.test(text.slice(end[token - 1], start[token]))

/**
 * Is a part of the first line, though it stands again, no headline but who wrote, speaks or publishes? So a short part at an end of it, where
 * what is left is longer and names no outlet itself; and one before a colon, where as much follows it.
 */
function isName(tokens: Tokens, range: LineRange, first: number, end: number): boolean {
  const length = end - first
  const rest = range.end - range.first - length
  if (rest === 0 || (first > range.first && end < range.end)) return false
  if (first === range.first && rest >= length && COLON.test(tokens.text.slice(tokens.end[end - 1], tokens.start[end])))
    return true
  const left = first === range.first ? [end, range.end] : [range.first, first]
  return length <= NAME && rest > length && !namesOutlet(tokens, left[0], left[1])
}

const COLON = /^[^|»›<>•·–—]*:/
