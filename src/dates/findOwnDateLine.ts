/** An unlabelled date line. */
export interface DateLine {
  line: number
  /** A paper's issue number stands beside the date. */
  issue: boolean
}

export interface OwnDateLine {
  /** -1 where there is none. */
  line: number
  /** It stands beside headline or lead. */
  beside: boolean
}

/** A line of so many words is prose. */
const PROSE_WORDS = 20
/** How far from the headline or the lead the article's own date line stands. */
const NEAR_HEADLINE = 3
const NEAR_LEAD = 2
/** The date of a response, as HTTP writes it (RFC 9110, IMF-fixdate): when the page was fetched, not when it was written. */
const FETCHED = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/**
 * Of the unlabelled date lines (in order) the article's own: near below the headline, else right above it, else near above the lead (the first
 * line of prose) or right below it, else that of a paper's issue in the page's head. All others are clocks of the page, or of other articles.
 */
export function findOwnDateLine(lines: readonly string[], headline: number, all: readonly DateLine[]): OwnDateLine {
  const dates = all.filter(({ line }) => !FETCHED.test(lines[line]))
  if (dates.length === 0) return { line: -1, beside: false }
  const places: ((line: number) => boolean)[] = []
  if (headline >= 0) {
    places.push(line => line > headline && line <= headline + NEAR_HEADLINE)
    places.push(line => line === headline - 1)
  }
  const lead = firstProse(lines, Math.max(0, headline))
  places.push(line => line < lead && line >= lead - NEAR_LEAD && line > headline)
  places.push(line => line === lead + 1)
  for (const isPlace of places) {
    const found = dates.find(({ line }) => isPlace(line))
    if (found) return { line: found.line, beside: true }
  }
  return { line: dates.find(({ line, issue }) => issue && line < lead)?.line ?? -1, beside: false }
}

function firstProse(lines: readonly string[], from: number): number {
  for (let line = from; line < lines.length; line++) if (wordsUpTo(lines[line], PROSE_WORDS) >= PROSE_WORDS) return line
  return lines.length
}

function wordsUpTo(line: string, most: number): number {
  let words = 0
  for (let at = 0; at < line.length && words < most; words++) {
    const space = line.indexOf(' ', at)
    if (space < 0) return words + 1
    at = space + 1
  }
  return words
}
