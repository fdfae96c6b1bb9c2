import type { Event } from './found.ts'
import type { LineContext } from './lineContext.ts'
import { BEGINS } from './meaning.ts'
import { parseClock } from './parsers/parseClock.ts'
import { parseLabel } from './parsers/parseLabel.ts'
import { parseMarkedDate } from './parsers/parseMarkedDate.ts'
import { parseNamedDate } from './parsers/parseNamedDate.ts'
import { parseNumericDate } from './parsers/parseNumericDate.ts'
import { parseRelative } from './parsers/parseRelative.ts'
import { parseZone } from './parsers/parseZone.ts'
import type { Item } from './readItems.ts'
import { LATIN, scriptOf } from './scriptOf.ts'

/** What an item begins: the first that reads something takes it. */
function eventAt(items: readonly Item[], at: number, context: LineContext): Event | null {
  const item = items[at]
  switch (item.kind) {
    case 'number':
      return (
        parseMarkedDate(items, at) ??
        parseNumericDate(items, at, context) ??
        parseNamedDate(items, at) ??
        parseClock(items, at) ??
        parseRelative(items, at)
      )
    case 'word': {
      // most words begin one thing or nothing
      const begins = begunBy(item)
      if (begins === 0) return null
      return (
        (begins & BEGINS.date ? parseNamedDate(items, at) : null) ??
        (begins & BEGINS.clock ? parseClock(items, at) : null) ??
        (begins & BEGINS.relative ? parseRelative(items, at) : null) ??
        (begins & BEGINS.zone ? parseZone(items, at, context) : null) ??
        (begins & BEGINS.weekday ? parseWeekday(items, at) : null) ??
        (begins & BEGINS.label ? parseLabel(items, at) : null)
      )
    }
    case 'sign':
      return item.text === '+' || item.text === '-' ? parseZone(items, at, context) : null
  }
}

/** Zones that no table knows have no more letters; T and Z of ISO 8601 are in none. */
const ABBREVIATION = 5

const begunBy = ({ text, meaning }: Item): number =>
  text.length <= ABBREVIATION && scriptOf(text.charCodeAt(0)) === LATIN
    ? meaning.begins | BEGINS.clock | BEGINS.zone
    : meaning.begins

function parseWeekday(items: readonly Item[], at: number): Event | null {
  const { weekday } = items[at].meaning
  return weekday === undefined ? null : { kind: 'weekday', from: at, to: at + 1, weekday }
}

/** The events of a line, in order, none over another. */
export function findEvents(items: readonly Item[], context: LineContext): Event[] {
  const events: Event[] = []
  let yearAt = -1
  for (let at = 0; at < items.length; ) {
    let event: Event | null = null
    if (at === yearAt) event = { kind: 'year', from: at, to: at + 1 }
    else event = eventAt(items, at, context)
    if (event) events.push(event)
    if (event?.kind === 'date' && event.yearAt >= 0) yearAt = event.yearAt
    // `25/10/202306:52`: the date ends inside an item that the clock begins with
    const shared = event !== null && (event.kind === 'date' || event.kind === 'clock') && event.shared
    at = event === null ? at + 1 : shared ? event.to - 1 : event.to
  }
  return events
}
