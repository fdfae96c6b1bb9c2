/** A line of so many words is prose. */
const PROSE_WORDS = 20
/** How far from the headline or the lead the article's own date line stands. */
const NEAR_HEADLINE = 3
const NEAR_LEAD = 2

/**
 * Of the unlabelled date lines (places, in order) the one that is the article's own: near below the headline, else right above it, else near above
 * the lead, the first line of prose. Dates further up are clocks of the page. -1 where there is none.
 */
export function findOwnDateLine(lines: readonly string[], headline: number, dates: readonly number[]): number {
  if (dates.length === 0) return -1
  const below = dates.find(line => line > headline && line <= headline + NEAR_HEADLINE)
  if (headline >= 0 && below !== undefined) return below
  const above = headline >= 0 ? dates.find(line => line === headline - 1) : undefined
  if (above !== undefined) return above
  const lead = firstProse(lines, Math.max(0, headline))
  return (
    dates.find(line => line < lead && line >= lead - NEAR_LEAD && line > headline) ??
    dates.find(line => line === lead + 1) ??
    -1
  )
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
