import type { FoundZone } from '../found.ts'
import { GLUE } from '../glue.ts'
import { does } from '../glueOf.ts'
import type { LineContext } from '../lineContext.ts'
import { UNKNOWN } from '../meaning.ts'
import type { Item } from '../readItems.ts'
import type { ZoneName } from '../tables/zones.ts'

const MOST_HOURS = 14
/** Words of a zone's name that no table knows. */
const UNKNOWN_WORDS = 2
const UTC: ZoneName = { zone: 'UTC', offset: 0, names: [] }

const found = (from: number, to: number, zone: ZoneName | null, offset: number | null, unknown = false): FoundZone => ({
  kind: 'zone',
  from,
  to,
  zone,
  offset,
  unknown,
})

/**
 * A zone: `GMT`, `(GMT+0400)`, `+3 غرينتش`, `بتوقيت مكة`, `Mecca time`, `(غرينتش)`, `بالتوقيت المحلي`, and the `Z` or `+03:00` of an ISO time.
 */
export function parseZone(items: readonly Item[], at: number, context: LineContext): FoundZone | null {
  const item = items[at]
  if (item.meaning.localTime) return found(at, at + 1, null, null)
  if (item.text === 'z' && (item.spaced ? endsClock(items, at) : items[at - 1]?.kind === 'number')) {
    return found(at, at + 1, UTC, 0)
  }
  if (isUnknownAbbreviation(items, at, context)) return found(at, at + 1, null, null, true)
  const offset = parseOffset(items, at)
  if (offset) {
    const named = items[offset.to]?.meaning.zone
    if (named?.offset === 0) return found(at, offset.to + 1, named, offset.minutes)
    return followsClock(items, at, offset.to) ? found(at, offset.to, UTC, offset.minutes) : null
  }
  let to = at
  while (items[to]?.meaning.zoneIntroduction) to++
  const introduced = to > at
  const bracketed = items[at - 1]?.text === '('
  let zone = items[to]?.meaning.zone
  if (!zone && introduced && items[to]?.text === '(') zone = items[++to]?.meaning.zone
  if (!zone && introduced) return unknownZone(items, at, to)
  if (!zone || (zone.capital && !isCapital(items, to, context))) return null
  to++
  // `Beirut time`
  if (does(items[to], GLUE.timeWord)) to++
  else if (zone.place && !introduced && !bracketed && !isPaired(items, at)) return null
  // `عمان (الأردن)`: the country says which
  if (items[to]?.text === '(' && items[to + 1]?.meaning.zone?.place && items[to + 2]?.text === ')' && introduced)
    to += 3
  // `بتوقيت القدس الشريف`
  else if (introduced && isEpithet(items, to)) to++
  const shift = zone.offset === 0 ? parseOffset(items, to) : null
  return found(at, shift?.to ?? to, zone, shift ? shift.minutes : (zone.offset ?? null))
}

const isEpithet = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'word' &&
  items[at].meaning === UNKNOWN &&
  (items[at + 1] === undefined || items[at + 1].kind === 'sign')

const ABBREVIATION = /^[A-Z]{2,5}$/

/** Capitals right after a clock: `10:20 PM AMT`. */
const isCapital = (items: readonly Item[], at: number, { printed }: LineContext): boolean =>
  endsClock(items, items[at - 1]?.text === '(' ? at - 1 : at) && ABBREVIATION.test(printed(items[at]))

/** The name of a zone that is in no table, or means several zones, must not lose the time. */
function isUnknownAbbreviation(items: readonly Item[], at: number, context: LineContext): boolean {
  const { kind, text, meaning } = items[at]
  if (kind !== 'word' || meaning !== UNKNOWN || text.length < 2 || text.length > 5) return false
  return isCapital(items, at, context)
}

/** `18:30 مكة المكرمة - 15:30 غرينتش`: the second clock has a zone, so the place after the first is one. */
function isPaired(items: readonly Item[], at: number): boolean {
  if (!endsClock(items, at)) return false
  let next = at + 1
  while (items[next]?.kind === 'sign') next++
  if (items[next]?.kind !== 'number' || items[next + 1]?.text !== ':') return false
  next += items[next + 3]?.meaning.period ? 4 : 3
  if (items[next]?.text === '(') next++
  const { zone, zoneIntroduction } = items[next]?.meaning ?? {}
  return zoneIntroduction === true || (zone !== undefined && !zone.place)
}

/** Does a clock end before `at`? */
const endsClock = (items: readonly Item[], at: number): boolean =>
  (items[at - 1]?.text === '.' && items[at - 2]?.meaning.period !== undefined) ||
  items[at - 1]?.meaning.period !== undefined ||
  does(items[at - 1], GLUE.clockEnd) ||
  (items[at - 1]?.kind === 'number' && items[at - 2]?.text === ':')

/** A place that the table lacks: `بتوقيت ياوندي`. */
function unknownZone(items: readonly Item[], from: number, at: number): FoundZone | null {
  let to = at
  while (to < at + UNKNOWN_WORDS && items[to]?.meaning === UNKNOWN && items[to].kind === 'word') to++
  return to > at ? found(from, to, null, null, true) : null
}

/** `+3`, `+0400`, `-04:30` → minutes. A minus has to touch its number, since dashes part things too. */
function parseOffset(items: readonly Item[], at: number): { minutes: number; to: number } | null {
  const sign = items[at]
  if (sign === undefined || (sign.text !== '+' && sign.text !== '-')) return null
  const [number, colon, rest] = [items[at + 1], items[at + 2], items[at + 3]]
  if (number?.kind !== 'number') return null
  if (sign.text === '-' && (number.spaced || (sign.spaced && number.text.length !== 4))) return null
  const direction = sign.text === '-' ? -1 : 1
  if (number.text.length === 4 && number.value % 100 < 60 && number.value / 100 <= MOST_HOURS) {
    return { minutes: direction * (Math.floor(number.value / 100) * 60 + (number.value % 100)), to: at + 2 }
  }
  if (number.text.length > 2 || number.value > MOST_HOURS) return null
  if (colon?.text === ':' && rest?.kind === 'number' && rest.text.length === 2 && rest.value < 60) {
    return { minutes: direction * (number.value * 60 + rest.value), to: at + 4 }
  }
  return { minutes: direction * number.value * 60, to: at + 2 }
}

/** `T16:10-0300`, `16:10 +0300`, `16:10 (+3)`: right after a clock. After `18:22-10` a day goes on, so a minus needs minutes too. */
function followsClock(items: readonly Item[], at: number, to: number): boolean {
  if (!endsClock(items, items[at - 1]?.text === '(' ? at - 1 : at)) return false
  return items[at].text === '+' || items[at + 1].text.length === 4 || (to === at + 4 && items[at + 3].value % 15 === 0)
}
