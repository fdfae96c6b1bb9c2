import type { FoundZone } from '../found.ts'
import type { Item } from '../readItems.ts'

const MOST_HOURS = 14

/**
 * A zone: `GMT`, `(GMT+0400)`, `+3 غرينتش`, `بتوقيت مكة`, `(غرينتش)`, `بالتوقيت المحلي`, and the `Z` or `+03:00` that touches an ISO time.
 */
export function parseZone(items: readonly Item[], at: number): FoundZone | null {
  const item = items[at]
  if (item.meaning.localTime) return { from: at, to: at + 1, zone: null, offset: null }
  if (item.text === 'z' && !item.spaced && items[at - 1]?.kind === 'number') {
    return { from: at, to: at + 1, zone: { zone: 'UTC', offset: 0, names: [] }, offset: 0 }
  }
  const offset = parseOffset(items, at)
  if (offset) {
    const named = items[offset.to]?.meaning.zone
    if (named?.offset === 0) return { from: at, to: offset.to + 1, zone: named, offset: offset.minutes }
    // `10:20:30 +0300`: a blank may part them where hours and minutes are written
    const long = items[offset.to - 1].text.length === 4 || offset.to - at > 2
    const iso = (!item.spaced || long) && items[at - 1]?.kind === 'number' && items[at - 2]?.text === ':'
    return iso ? { from: at, to: offset.to, zone: { zone: 'UTC', offset: 0, names: [] }, offset: offset.minutes } : null
  }
  let to = at
  while (items[to]?.meaning.zoneIntroduction) to++
  const introduced = to > at
  const bracketed = items[at - 1]?.text === '('
  let zone = items[to]?.meaning.zone
  if (!zone && introduced && items[to]?.text === '(') zone = items[++to]?.meaning.zone
  if (!zone || (zone.place && !introduced && !bracketed)) return null
  to++
  // `عمان (الأردن)`: the country says which
  if (items[to]?.text === '(' && items[to + 1]?.meaning.zone?.place && items[to + 2]?.text === ')' && introduced)
    to += 3
  const shift = zone.offset === 0 ? parseOffset(items, to) : null
  return { from: at, to: shift?.to ?? to, zone, offset: shift ? shift.minutes : (zone.offset ?? null) }
}

/** `+3`, `+0400`, `-04:30` → minutes. A minus has to touch its number, since dashes part things too. */
function parseOffset(items: readonly Item[], at: number): { minutes: number; to: number } | null {
  const [sign, number, colon, rest] = items.slice(at, at + 4)
  if ((sign?.text !== '+' && sign?.text !== '-') || number?.kind !== 'number') return null
  if (sign.text === '-' && (number.spaced || sign.spaced)) return null
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
