import type { FoundClock, FoundDate, FoundLabel, FoundRelative, FoundZone } from './found.ts'
import { UNKNOWN } from './meaning.ts'
import { parseClock } from './parsers/parseClock.ts'
import { parseLabel } from './parsers/parseLabel.ts'
import { parseNamedDate } from './parsers/parseNamedDate.ts'
import { parseNumericDate } from './parsers/parseNumericDate.ts'
import { parseRelative } from './parsers/parseRelative.ts'
import { parseZone } from './parsers/parseZone.ts'
import type { Item } from './readItems.ts'

/** Something that a line says about time, with the items that say it. */
export type Event =
  | ({ kind: 'date' } & FoundDate)
  | ({ kind: 'clock' } & FoundClock)
  | ({ kind: 'zone' } & FoundZone)
  | ({ kind: 'relative' } & FoundRelative)
  | { kind: 'weekday'; from: number; to: number; weekday: number }
  | ({ kind: 'label' } & FoundLabel)
  // the year of a date that stands before its clock
  | { kind: 'year'; from: number; to: number }

type Parser = (items: readonly Item[], at: number) => Event | null

const as =
  <Kind extends Event['kind'], Found>(kind: Kind, parse: (items: readonly Item[], at: number) => Found | null) =>
  (items: readonly Item[], at: number): ({ kind: Kind } & Found) | null => {
    const found = parse(items, at)
    if (!found) return null
    // made for this event alone: naming its kind costs less than a copy
    const event = found as { kind: Kind } & Found
    event.kind = kind
    return event
  }

const named = as('date', parseNamedDate)
const clock = as('clock', parseClock)
const relative = as('relative', parseRelative)
const zone = as('zone', parseZone)
const weekday: Parser = (items, at) => {
  const { weekday } = items[at].meaning
  return weekday === undefined ? null : { kind: 'weekday', from: at, to: at + 1, weekday }
}

/** What may begin with an item of each kind: the first that reads something takes it. */
const PARSERS: Readonly<Record<Item['kind'], readonly Parser[]>> = {
  number: [as('date', parseNumericDate), named, clock, relative],
  word: [named, clock, relative, zone, weekday, as('label', parseLabel)],
  sign: [zone],
}

/** The events of a line, in order, none over another. */
export function findEvents(items: readonly Item[]): Event[] {
  const events: Event[] = []
  let yearAt = -1
  for (let at = 0; at < items.length; ) {
    let event: Event | null = null
    if (at === yearAt) event = { kind: 'year', from: at, to: at + 1 }
    else if (mayBegin(items[at])) for (const parse of PARSERS[items[at].kind]) if ((event = parse(items, at))) break
    if (event) events.push(event)
    if (event?.kind === 'date') yearAt = event.yearAt ?? yearAt
    // `25/10/202306:52`: the date ends inside an item that the clock begins with
    at = event ? ('shared' in event ? event.to - 1 : event.to) : at + 1
  }
  return events
}

/** Most items are signs and words that mean nothing; Z is a zone though it is in no table. */
const mayBegin = ({ kind, text, meaning }: Item): boolean =>
  kind === 'sign' ? text === '+' || text === '-' : meaning !== UNKNOWN || kind === 'number' || text === 'z'
