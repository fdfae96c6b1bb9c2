import { isField } from './isField.ts'
import { isProse } from './isProse.ts'

/** A line with an unlabelled date of its own. */
export interface DateLine {
  line: number
  /** The day, ISO 8601. */
  day: string
  /** A clock is printed too. */
  clock: boolean
  /** A field of a form: `التاريخ : 9 / 10 / 1436`. */
  field: boolean
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

/** Where an article's own date may stand, as numbers of lines. */
export interface Places {
  headline: number
  /** The first sentence below the headline. */
  sentence: number
  /** The first line of prose. */
  lead: number
  /** The first that other prose follows soon: what stands alone above it is a deck. */
  body: number
}

export const NO_OWN: OwnDateLine = { line: -1, leaves: false, below: false }

/** How far from the headline or the lead the article's own date line stands. */
const NEAR_HEADLINE = 3
const NEAR_LEAD = 2
/** Paragraphs of a text follow each other within so many lines. */
const SOON = 2
/** Words of a line that may stand between the headline and the date above it: a button, a section. */
const BUTTON = 2
/** The date of a response, as HTTP writes it (RFC 9110, IMF-fixdate): when the page was fetched, not when it was written. */
export const FETCHED: RegExp = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

export function placesOf(lines: readonly string[], headline: number): Places {
  const sentence = firstProse(lines, headline + 1, true)
  // what is prose is a sentence too
  const prose = firstProse(lines, sentence, false)
  const lead = prose < lines.length ? prose : sentence
  let body = lead
  while (body < lines.length && firstProse(lines, body + 1, true) > body + SOON)
    body = firstProse(lines, body + 1, false)
  return { headline, sentence, lead, body: body < lines.length ? body : lead }
}

/**
 * Of the unlabelled date lines (in order) the article's own: near below the headline and above the lead (the first line of prose), else right
 * above the headline, else near above the lead or right below it, else the only one between headline and lead, else that of a paper's issue in
 * the page's head, else the only day of the page where it stands right below the last paragraph. All others are clocks of the page, or of other articles and
 * comments.
 */
export function findOwnDateLine(lines: readonly string[], places: Places, all: readonly DateLine[]): OwnDateLine {
  const dates = all.filter(({ line }) => !FETCHED.test(lines[line]))
  if (dates.length === 0) return NO_OWN
  const { headline, sentence, lead, body } = places
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
  const other =
    aboveButtons(lines, headline, dates) ??
    dates.find(({ line }) => line < body && line >= body - NEAR_LEAD && line > headline) ??
    onlyDay(dates.filter(({ line, field }) => line > headline && line < lead && !field)) ??
    dates.find(({ line, issue }) => issue && line < lead) ??
    (headline >= 0 ? atTheEnd(lines, onlyDay(dates.filter(({ line }) => line > headline))) : undefined)
  return { line: other?.line ?? -1, leaves: false, below: false }
}

/** A date with a clock above the headline, with nothing but buttons between. */
function aboveButtons(lines: readonly string[], headline: number, dates: readonly DateLine[]): DateLine | undefined {
  for (let line = headline - 1; line >= Math.max(0, headline - NEAR_HEADLINE); line--) {
    const found = dates.find(one => one.line === line)
    if (found) return found.clock ? found : undefined
    if (lines[line].split(' ').length > BUTTON) return undefined
  }
  return undefined
}

/** Right below the last paragraph, or a word for “date”: below a name it is of a comment, below a headline of another article. */
const atTheEnd = (lines: readonly string[], date: DateLine | undefined): DateLine | undefined =>
  date &&
  !date.field &&
  (isProse(lines[date.line - 1], true) || isField(lines[date.line - 1])) &&
  !isProse(lines[date.line + 1] ?? '', true)
    ? date
    : undefined

/** The first of dates that are all of one day. */
const onlyDay = (dates: readonly DateLine[]): DateLine | undefined =>
  dates.every(({ day }) => day === dates[0].day) ? dates[0] : undefined

function firstProse(lines: readonly string[], from: number, short: boolean): number {
  let line = from
  while (line < lines.length && !isProse(lines[line], short)) line++
  return line
}
