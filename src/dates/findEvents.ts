import type { Event } from './found.ts'
import type { LineContext } from './lineContext.ts'
import { parseClock } from './parsers/parseClock.ts'
import { parseLabel } from './parsers/parseLabel.ts'
import { parseMarkedDate } from './parsers/parseMarkedDate.ts'
import { parseNamedDate } from './parsers/parseNamedDate.ts'
import { parseNumericDate } from './parsers/parseNumericDate.ts'
import { parseRelative } from './parsers/parseRelative.ts'
import { parseZone } from './parsers/parseZone.ts'
import type { Item } from './readItems.ts'
import { LATIN, scriptOf } from './scriptOf.ts'

type Parser = (items: readonly Item[], at: number, context: LineContext) => Event | null

const parseWeekday: Parser = (items, at) => {
  const { weekday } = items[at].meaning
  return weekday === undefined ? null : { kind: 'weekday', from: at, to: at + 1, weekday }
}

/** What may begin with an item of each kind: the first that reads something takes it. */
const PARSERS: Readonly<Record<Item['kind'], readonly Parser[]>> = {
  number: [parseMarkedDate, parseNumericDate, parseNamedDate, parseClock, parseRelative],
  word: [parseNamedDate, parseClock, parseRelative, parseZone, parseWeekday, parseLabel],
  sign: [parseZone],
}

/** The events of a line, in order, none over another. */
export function findEvents(items: readonly Item[], context: LineContext): Event[] {
  const events: Event[] = []
  let yearAt = -1
  for (let at = 0; at < items.length; ) {
    let event: Event | null = null
    if (at === yearAt) event = { kind: 'year', from: at, to: at + 1 }
    else if (mayBegin(items[at]))
      for (const parse of PARSERS[items[at].kind]) if ((event = parse(items, at, context))) break
    if (event) events.push(event)
    if (event?.kind === 'date' && event.yearAt >= 0) yearAt = event.yearAt
    // `25/10/202306:52`: the date ends inside an item that the clock begins with
    const shared = event !== null && (event.kind === 'date' || event.kind === 'clock') && event.shared
    at = event === null ? at + 1 : shared ? event.to - 1 : event.to
  }
  return events
}

/** Zones that no table knows have no more letters; T and Z of ISO 8601 are in none. */
const ABBREVIATION = 5

/** Most items are signs and words with which no time begins. */
const mayBegin = ({ kind, text, meaning }: Item): boolean => {
  if (kind === 'number') return true
  if (kind === 'sign') return text === '+' || text === '-'
  return meaning.begins || (text.length <= ABBREVIATION && scriptOf(text.charCodeAt(0)) === LATIN)
}
