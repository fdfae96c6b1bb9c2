import type { FoundClock } from '../found.ts'
import type { Item } from '../readItems.ts'
import { PARTS_OF_HOURS } from '../tables/ordinals.ts'
import type { Period } from '../tables/periods.ts'

/**
 * A time of day: `13:52`, `1:52:00 م`, `18.30` and `13ر52` (where words say that it is one), `8 صباحا`, `الساعة 12`, `الساعة الخامسة مساء`, `13h52`,
 * `الساعة 10 و 20 دقيقة`, `الساعة العاشرة والنصف`, and `ص 10:20`.
 */
export function parseClock(items: readonly Item[], at: number): FoundClock | null {
  const item = items[at]
  const introduced = items[at - 1]?.meaning.clockIntroduction === true
  if (item.meaning.ordinalHour && introduced) return afterWord(items, at, item.meaning.ordinalHour)
  if (item.meaning.period) return afterPeriod(items, at, item.meaning.period)
  if (item.kind !== 'number') return null
  // the hour may run on from a year: `202306:52`
  const hour = item.text.length === 6 ? Number(item.text.slice(4)) : item.text.length <= 2 ? item.value : -1
  if (hour < 0 || hour > 24) return null
  const [sign, minutes] = [items[at + 1], items[at + 2]]
  if (sign && minutes?.kind === 'number' && minutes.text.length === 2 && minutes.value < 60) {
    const colon = sign.text === ':' && !(sign.spaced && minutes.spaced && item.text.length === 1)
    const other = (sign.text === '.' || sign.text === 'ر' || sign.text === 'h') && !sign.spaced && !minutes.spaced
    if (colon || other) {
      const clock = afterMinutes(items, at, hour, minutes.value)
      const said =
        introduced ||
        clock.period !== null ||
        items[clock.to]?.meaning.zone ||
        items[clock.to]?.meaning.zoneIntroduction
      if (colon || said || sign.text !== '.') return clock
      return null
    }
  }
  if (item.text.length > 2) return null
  if (
    introduced &&
    sign?.text === 'و' &&
    minutes?.kind === 'number' &&
    items[at + 3]?.meaning.unit?.designator === 'TM'
  ) {
    return withPeriod(items, at, at + 4, hour, minutes.value, -1)
  }
  const period = items[at + 1]?.meaning.period
  // م is the era after all but an hour that a word announces
  const bare =
    period && (items[at + 1].text.length > 1 || introduced) ? withPeriod(items, at, at + 1, hour, -1, -1) : null
  if (bare) return bare
  return introduced ? { from: at, to: at + 1, hour, minute: -1, second: -1, period: null } : null
}

function afterWord(items: readonly Item[], at: number, hour: number): FoundClock {
  const part = PARTS_OF_HOURS.get(items[at + 1]?.text ?? '')
  return withPeriod(items, at, at + (part ? 2 : 1), hour, part ?? -1, -1)
}

/** A part of the day before its clock, as reordered lines have it. م is that only where no year can stand before it. */
function afterPeriod(items: readonly Item[], at: number, period: Period): FoundClock | null {
  if (items[at].text === 'م' && items[at - 1] && items[at - 1].kind !== 'sign') return null
  if (items[at + 1]?.kind !== 'number' || items[at + 2]?.text !== ':') return null
  const clock = parseClock(items, at + 1)
  return clock && !clock.period ? { ...clock, from: at, period } : null
}

function afterMinutes(items: readonly Item[], from: number, hour: number, minute: number): FoundClock {
  let to = from + 3
  let second = -1
  const [sign, seconds] = [items[to], items[to + 1]]
  if (sign?.text === ':' && seconds?.kind === 'number' && seconds.text.length === 2 && seconds.value < 60) {
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
  let to = at
  if (items[to]?.text === '(' || items[to]?.text === ',') to++
  const period = items[to]?.meaning.period
  if (!period || items[to].meaning.month) return { from, to: at, hour, minute, second, period: null }
  if (items[to - 1].text === '(' && items[to + 1]?.text === ')') to++
  // `ص.` and `p.m.` carry stops
  to++
  if (items[to]?.text === '.' && !items[to].spaced && items[to - 1].text.length === 1) to++
  return { from, to, hour, minute, second, period }
}
