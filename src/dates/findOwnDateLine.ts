import { isProse } from './isProse.ts'

/** A line with an unlabelled date of its own. */
export interface DateLine {
  line: number
  /** A paper's issue number stands beside the date. */
  issue: boolean
  /** Nothing else stands there that is the article's: no byline. */
  alone: boolean
}

export interface OwnDateLine {
  /** -1 where there is none. */
  line: number
  /** It stands beside headline or lead, and holds nothing else: it leaves the blocks. */
  leaves: boolean
  /** It stands below the headline: no other date is the article's so surely. */
  below: boolean
}

const NONE: OwnDateLine = { line: -1, leaves: false, below: false }

/** How far from the headline or the lead the article's own date line stands. */
const NEAR_HEADLINE = 3
const NEAR_LEAD = 2
/** The date of a response, as HTTP writes it (RFC 9110, IMF-fixdate): when the page was fetched, not when it was written. */
const FETCHED = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/**
 * Of the unlabelled date lines (in order) the article's own: near below the headline and above the lead (the first line of prose), else right
 * above the headline, else near above the lead or right below it, else that of a paper's issue in the page's head. All others are clocks of
 * the page, or of other articles and comments.
 */
export function findOwnDateLine(lines: readonly string[], headline: number, all: readonly DateLine[]): OwnDateLine {
  const dates = all.filter(({ line }) => !FETCHED.test(lines[line]))
  if (dates.length === 0) return NONE
  const sentence = firstProse(lines, headline + 1, true)
  // what is prose is a sentence too
  const prose = firstProse(lines, sentence, false)
  const lead = prose < lines.length ? prose : sentence
  if (headline >= 0) {
    const end = Math.min(headline + NEAR_HEADLINE + 1, sentence)
    const below = dates.find(({ line }) => line > headline && line < end)
    if (below) return { line: below.line, leaves: below.alone, below: true }
  }
  const found =
    (headline >= 0 ? dates.find(({ line }) => line === headline - 1) : undefined) ??
    dates.find(({ line }) => line < lead && line >= lead - NEAR_LEAD && line > headline) ??
    dates.find(({ line }) => line === lead + 1)
  if (found) return { line: found.line, leaves: found.alone, below: false }
  return { line: dates.find(({ line, issue }) => issue && line < lead)?.line ?? -1, leaves: false, below: false }
}

function firstProse(lines: readonly string[], from: number, short: boolean): number {
  let line = from
  while (line < lines.length && !isProse(lines[line], short)) line++
  return line
}
