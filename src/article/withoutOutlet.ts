import { lineParts } from '../text/lineParts.ts'
import type { Tokens } from '../text/tokens.ts'
import { keysOf, namesOutlet } from './namesOutlet.ts'
import type { LineRange } from './pageTitle.ts'

/** An outlet's name has at most so many tokens, and what is left of the headline at least so many. */
const NAME = 4
const HEADLINE = 3

/** A page title without the outlet's name at its end or beginning, where it can be told: by its words, or by its script at the end. */
export function withoutOutlet(tokens: Tokens, range: LineRange): LineRange {
  const bounds = lineParts(tokens, range.line).filter(t => t > range.first && t < range.end)
  const last = bounds.at(-1)
  const first = bounds[0]
  const named = (from: number, to: number): boolean => to - from <= NAME && namesOutlet(tokens, from, to)
  if (last && last - range.first >= HEADLINE && range.end - last <= NAME) {
    const latin = (from: number, to: number): boolean => keysOf(tokens, from, to).every(key => /^[a-z]+$/.test(key))
    const dashed = /[|–—»-]/.test(tokens.text.slice(tokens.end[last - 1], tokens.start[last]))
    const foreign =
      dashed && latin(last, range.end) && !keysOf(tokens, range.first, last).some(key => /[a-z]/.test(key))
    if (foreign || named(last, range.end)) return { ...range, end: last }
  }
  if (first && range.end - first >= HEADLINE && named(range.first, first)) return { ...range, first }
  return range
}
