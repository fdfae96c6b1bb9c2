import type { FoundClock } from '../found.ts'
import { GLUE } from '../glue.ts'
import { does } from '../glueOf.ts'
import type { Period } from '../period.ts'
import type { Item } from '../readItems.ts'
import { parseDay } from './parseDay.ts'
import { parsePeriod } from './parsePeriod.ts'

/** A year, or a day, that runs into the hour of its clock: `202306:52`, `2023-10-2506:52`. */
const YEAR_AND_HOUR = /^(?:19|20)\d{3,4}$/u

/**
 * A time of day: `13:52`, `1:52:00 م`, `18.30` and `13ر52` (where words say that it is one), `8 صباحا`, `الساعة 12`, `الساعة الخامسة مساء`, `13h52`,
 * `الساعة 13,52`, `الساعة 10 و 20 دقيقة`, `الساعة العاشرة والنصف`, and `ص 10:20`.
 */
export function parseClock(items: readonly Item[], at: number): FoundClock | null {
  const item = items[at]
  // `kl. 16.10`
  const before = items[at - 1]?.text === '.' ? at - 2 : at - 1
  const introduced = items[before]?.meaning.clockIntroduction === true
  if (item.meaning.ordinalHour && introduced) return withFraction(items, at, item.meaning.ordinalHour)
  if (item.meaning.period) return afterPeriod(items, at, item.meaning.period)
  // the T of ISO 8601
  if (item.text === 't' && !item.spaced && items[at + 1] && !items[at + 1].spaced && items[at - 1]?.kind === 'number') {
    const clock = parseClock(items, at + 1)
    return clock && { ...clock, from: at }
  }
  if (item.kind !== 'number') return null
  const hour = hourOf(items, at)
  if (hour < 0 || hour > 24) return null
  const [sign, minutes] = [items[at + 1], items[at + 2]]
  if (sign?.text === ':' && runsIntoDay(items, at + 2)) {
    const minute = Number(minutes.text.slice(0, 2))
    return found(at, at + 3, hour, minute, -1, null, true)
  }
  const marked = markedClock(items, at, hour)
  if (marked) return marked
  if (sign && minutes?.kind === 'number' && minutes.text.length === 2 && minutes.value < 60) {
    const colon = sign.text === ':' && !(sign.spaced && minutes.spaced && item.text.length === 1)
    const touching = !sign.spaced && !minutes.spaced
    const joint = touching && does(sign, GLUE.touches)
    const other = joint || (touching && sign.text === '.')
    // a comma is one only where a word says that a time follows
    const comma = touching && introduced && sign.text === ','
    if (colon || other || comma) {
      const clock = afterMinutes(items, at, hour, minutes.value)
      const said =
        introduced ||
        does(items[at - 1], GLUE.clockBefore) ||
        clock.period !== null ||
        does(items[clock.to - 1], GLUE.clockEnd) ||
        items[clock.to]?.meaning.zone ||
        items[clock.to]?.meaning.zoneIntroduction
      if (colon || said || joint) return clock
      return item.text.length === 2 && isAfterYear(items, at) && items[clock.to]?.text !== '.' ? clock : null
    }
  }
  if (item.text.length > 2) return null
  if (introduced) {
    const minute = minutesInWords(items, at + 1)
    if (minute) return withPeriod(items, at, minute.to, hour, minute.value, -1)
    if (fractionAt(items, at + 1)) return withFraction(items, at, hour)
  }
  const period = items[at + 1]?.meaning.period
  // م is the era after all but an hour that a word announces
  const bare =
    period && (items[at + 1].text.length > 1 || introduced) ? withPeriod(items, at, at + 1, hour, -1, -1) : null
  if (bare) return bare
  return introduced ? found(at, at + 1, hour, -1, -1, null) : null
}

const found = (
  from: number,
  to: number,
  hour: number,
  minute: number,
  second: number,
  period: Period | null,
  shared = false,
): FoundClock => ({ kind: 'clock', from, to, hour, minute, second, period, shared })

/** `13:5215 سبتمبر`. */
function runsIntoDay(items: readonly Item[], at: number): boolean {
  const { kind, text } = items[at] ?? {}
  return kind === 'number' && text !== undefined && /^[0-5]\d{2,3}$/u.test(text) && parseDay(items, at) !== null
}

function hourOf(items: readonly Item[], at: number): number {
  const { text, value } = items[at]
  if (text.length <= 2) return value
  if (YEAR_AND_HOUR.test(text)) return Number(text.slice(4))
  const dayFirst = text.length <= 4 && items[at - 1]?.kind === 'sign' && items[at - 4]?.text.length === 4
  return dayFirst ? Number(text.slice(2)) : -1
}

/** `الساعة 12 و35 دقيقة`, as Moroccan sites print it. */
function minutesInWords(items: readonly Item[], at: number): { value: number; to: number } | null {
  const [and, minutes, unit] = [items[at], items[at + 1], items[at + 2]]
  if (!does(and, GLUE.and) || minutes?.kind !== 'number' || minutes.value > 59) return null
  if (unit?.meaning.unit === 'TM') return { value: minutes.value, to: at + 3 }
  return minutes.text.length === 2 ? { value: minutes.value, to: at + 2 } : null
}

/** `والنصف`, `إلا ربعا`. */
function fractionAt(items: readonly Item[], at: number): { minutes: number; to: number } | null {
  const part = items[at]?.meaning.part
  return part === undefined ? null : { minutes: part, to: at + 1 }
}

function withFraction(items: readonly Item[], at: number, hour: number): FoundClock {
  const fraction = fractionAt(items, at + 1)
  if (!fraction) return withPeriod(items, at, at + 1, hour, -1, -1)
  const { minutes, to } = fraction
  return minutes > 0
    ? withPeriod(items, at, to, hour, minutes, -1)
    : withPeriod(items, at, to, hour > 1 ? hour - 1 : 12, 60 + minutes, -1)
}

/** A stop between hour and minutes needs a date right before it, or it may be a price. */
function isAfterYear(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.kind === 'sign' ? at - 2 : at - 1
  const [joint, year] = [items[before - 1], items[before]]
  return (
    year?.kind === 'number' && year.text.length === 4 && (joint?.meaning.month !== undefined || joint?.text === '/')
  )
}

/** A part of the day before its clock, as reordered lines have it. م is that only where no year can stand before it. */
function afterPeriod(items: readonly Item[], at: number, period: Period): FoundClock | null {
  if (items[at].meaning.era && items[at - 1] && items[at - 1].kind !== 'sign') return null
  const start = items[at + 1]?.text === ':' ? at + 2 : at + 1
  if (items[start]?.kind !== 'number') return null
  if (items[start + 1]?.text !== ':' && items[start + 1]?.meaning.mark !== 'h') return null
  const clock = parseClock(items, start)
  return clock && !clock.period ? { ...clock, from: at, period } : null
}

/** `05:39:25/07/2021`: the last number is the day of a date. */
const isSeconds = (items: readonly Item[], at: number): boolean =>
  items[at].value < 60 && !(items[at + 1]?.text === '/' && items[at + 3]?.text === '/')

/** `11時00分`, `3点`, `오후 3시 20분`, `12 سا 02 د`. */
function markedClock(items: readonly Item[], at: number, hour: number): FoundClock | null {
  if (items[at + 1]?.meaning.mark !== 'h') return null
  // `3 giờ trước`: three hours ago
  if (items[at + 2]?.meaning.agoAfter) return null
  const [minutes, minuteMark] = [items[at + 2], items[at + 3]]
  if (minutes?.kind !== 'number' || minutes.value > 59) return withPeriod(items, at, at + 2, hour, -1, -1)
  const named = minuteMark?.meaning.mark === 'm' || minuteMark?.meaning.unit === 'TM'
  if (!named) return withPeriod(items, at, at + 3, hour, minutes.value, -1)
  const [seconds, secondMark] = [items[at + 4], items[at + 5]]
  if (seconds?.kind === 'number' && seconds.value < 60 && secondMark?.meaning.mark === 's')
    return withPeriod(items, at, at + 6, hour, minutes.value, seconds.value)
  return withPeriod(items, at, at + 4, hour, minutes.value, -1)
}

function afterMinutes(items: readonly Item[], from: number, hour: number, minute: number): FoundClock {
  let to = from + 3
  let second = -1
  const [sign, seconds] = [items[to], items[to + 1]]
  // `kl. 09.05.12`
  const stop = sign?.text === '.' && items[from + 1].text === '.' && !sign.spaced && seconds?.spaced === false
  if (
    (sign?.text === ':' || stop) &&
    seconds?.kind === 'number' &&
    seconds.text.length === 2 &&
    isSeconds(items, to + 1)
  ) {
    second = seconds.value
    to += 2
    // fractions of seconds
    if (items[to]?.text === '.' && !items[to].spaced && items[to + 1]?.kind === 'number' && !items[to + 1].spaced)
      to += 2
  }
  return withPeriod(items, from, to, hour, minute, second)
}

function withPeriod(
  items: readonly Item[],
  from: number,
  at: number,
  hour: number,
  minute: number,
  second: number,
): FoundClock {
  const part = parsePeriod(items, from, at, hour)
  const to = part?.to ?? at
  return found(from, does(items[to], GLUE.clockEnd) ? to + 1 : to, hour, minute, second, part?.period ?? null)
}
