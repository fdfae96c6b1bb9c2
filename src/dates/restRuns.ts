import { GLUE } from './glue.ts'
import { does } from './glueOf.ts'
import type { Meaning } from './meaning.ts'
import type { Item } from './readItems.ts'

/** Words and numbers side by side that no event took, up to a sign, an event or the line's end. Items from `from` to `to`. */
export interface Run {
  from: number
  to: number
  /** Words that no table knows. */
  unknown: number
  /** It names an outlet, section, place or counter. */
  companion: boolean
  /** It names sections and nothing else. */
  section: boolean
  byline: boolean
  /** It is about something else than the article. */
  foreign: boolean
  furniture: boolean
  /** A word that stands between the parts of dates is among them. */
  filler: boolean
  /** Signs or the line's ends stand on both sides. */
  apart: boolean
  /** A time stands before it. */
  after: boolean
}

/** Longer numbers are telephone numbers and the like. */
const NUMBER_LENGTH = 7
/** Counters of comments and of views stand after a date, often without a word. */
const BARE_COUNTS = 2

/** The runs of a line. */
export function restRuns(items: readonly Item[]): Run[] {
  const runs: Run[] = []
  let after = false
  for (let at = 0; at < items.length; at++) {
    after ||= items[at].taken
    if (items[at].taken || items[at].kind === 'sign') continue
    const run = runAt(items, at, after)
    runs.push(run)
    at = run.to - 1
  }
  return runs
}

function runAt(items: readonly Item[], from: number, after: boolean): Run {
  let to = from
  while (to < items.length && !items[to].taken && (items[to].kind !== 'sign' || isThousands(items, to))) to++
  const run: Run = {
    from,
    to,
    unknown: 0,
    companion: false,
    section: true,
    byline: false,
    foreign: false,
    furniture: false,
    filler: false,
    apart: (from === 0 || items[from - 1].kind === 'sign') && (to === items.length || items[to].kind === 'sign'),
    after,
  }
  const called = items[to]?.text === ':' || items[to]?.text === '/'
  let doubtful = false
  for (let at = from; at < to; at++) {
    const { kind, text, meaning } = items[at]
    if (kind === 'sign') continue
    if (kind === 'number') {
      run.section = false
      // of a telephone, or its area code
      if (text.length > NUMBER_LENGTH || (!after && isBracketed(items, at))) run.foreign = true
      if (isBareCount(items, run)) run.furniture = true
      else if (!run.companion && !isCount(items, at)) run.unknown++
      continue
    }
    // a byline begins with its word; in the middle of other words it is one of a sentence
    if (run.unknown === 0 && (meaning.byline || (meaning.calls && called))) run.byline = true
    // `كتب على الجدار`: what goes on with a preposition is a verb
    if (meaning.byline && at + 1 < to && does(items[at + 1], GLUE.goesOn)) run.foreign = true
    // the name of an outlet means something else beside unknown words: `البيان الختامي`
    if (meaning.foreign && meaning.companion) doubtful = true
    else if (meaning.foreign) run.foreign = true
    if (meaning.furniture || isReadingTime(items, at)) run.furniture = true
    else if (meaning.filler) run.filler = true
    else if (
      !meaning.companion &&
      !meaning.era &&
      !meaning.byline &&
      !(meaning.calls && called) &&
      // `منذ: 13/10/2018`
      !(meaning.ago && called) &&
      !isOfTime(items[at])
    )
      run.unknown++
    run.companion ||= meaning.companion === true
    run.section &&= meaning.section === true
  }
  run.foreign ||= doubtful && run.unknown > 0
  return run
}

/** The comma of `1,204`. */
const isThousands = (items: readonly Item[], at: number): boolean =>
  items[at].text === ',' &&
  !items[at].spaced &&
  !items[at + 1]?.spaced &&
  items[at + 1]?.text.length === 3 &&
  items[at + 1].kind === 'number' &&
  items[at - 1]?.kind === 'number'

const isOfTime = ({ meaning }: Item): boolean =>
  (meaning.clockIntroduction ?? meaning.zoneIntroduction ?? meaning.ordinalDay) !== undefined

/** `3 دقائق`, `دقيقة واحدة`. */
function isReadingTime(items: readonly Item[], at: number): boolean {
  const { text, meaning } = items[at]
  if (meaning.unit === 'TM') return text.length > 1
  return meaning.number !== undefined && items[at - 1]?.meaning.unit === 'TM'
}

/** A number that counts something: issues, pages, readers, minutes. */
function isCount(items: readonly Item[], at: number): boolean {
  let next = at + 1
  while (items[next]?.kind === 'number' || (items[next] && isThousands(items, next))) next++
  const { companion, furniture, unit } = items[next]?.meaning ?? {}
  if (companion || furniture || unit) return true
  const before = wordBefore(items, at)
  if (before?.companion || before?.furniture) return true
  return (at === 0 || items[at - 1].kind === 'sign') && (next === items.length || items[next].kind === 'sign')
}

const isBracketed = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.text === '(' && items[at + 1]?.text === ')' && !wordBefore(items, at)?.companion

/** The meaning of what is counted: `العدد: 4512`, `العدد (4512)`. */
function wordBefore(items: readonly Item[], at: number): Meaning | undefined {
  let before = at - 1
  while (before >= 0 && COUNT_SIGNS.has(items[before].text)) before--
  return items[before]?.meaning
}

const COUNT_SIGNS: ReadonlySet<string> = new Set(':(#/')

/** `15 سبتمبر 2014 0 234` at the end of a line; after a date in numbers they are a row of a table. */
const isBareCount = (items: readonly Item[], { from, to, after }: Run): boolean =>
  after &&
  to === items.length &&
  to - from <= BARE_COUNTS &&
  items.slice(from).every(({ kind }) => kind === 'number') &&
  items.some(({ meaning }) => meaning.month !== undefined)
