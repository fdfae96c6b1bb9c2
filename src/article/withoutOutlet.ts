import { keyOf } from '../text/keyOf.ts'
import { lineParts } from '../text/lineParts.ts'
import type { Tokens } from '../text/tokens.ts'
import type { LineRange } from './pageTitle.ts'

/** Words that name an outlet, folded as keys are. */
const OUTLET: ReadonlySet<string> = new Set(
  'صحيفه جريده موقع شبكه قناه وكاله بوابه مجله اذاعه تلفزيون نيوز اونلاين com net org news online tv bbc cnn'.split(
    ' ',
  ),
)
/** An outlet's name has at most so many tokens, and what is left of the headline at least so many. */
const NAME = 4
const HEADLINE = 3

/** A page title without the outlet's name at its end or beginning, where it can be told: by its words, or by its script at the end. */
export function withoutOutlet(tokens: Tokens, range: LineRange): LineRange {
  const bounds = lineParts(tokens, range.line).filter(t => t > range.first && t < range.end)
  const last = bounds.at(-1)
  const first = bounds[0]
  const named = (from: number, to: number): boolean =>
    to - from <= NAME && keys(tokens, from, to).some(key => OUTLET.has(key))
  if (last && last - range.first >= HEADLINE && range.end - last <= NAME) {
    const latin = (from: number, to: number): boolean => keys(tokens, from, to).every(key => /^[a-z]+$/.test(key))
    const dashed = /[|–—»-]/.test(tokens.text.slice(tokens.end[last - 1], tokens.start[last]))
    const foreign = dashed && latin(last, range.end) && !keys(tokens, range.first, last).some(key => /[a-z]/.test(key))
    if (foreign || named(last, range.end)) return { ...range, end: last }
  }
  if (first && range.end - first >= HEADLINE && named(range.first, first)) return { ...range, first }
  return range
}

const keys = ({ text, start, end }: Tokens, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => keyOf(text, start[from + i], end[from + i]))
