const MINUTE = 60_000
const DAY = 86_400_000
/** Days of a zone that are remembered; a formatter takes some 10 µs a call. What a day has never changes, so no result depends on it. */
const MOST_DAYS = 20_000
const known = new Map<string, Map<number, number>>()
const formatters = new Map<string, Intl.DateTimeFormat>()

/**
 * Minutes east of UTC that an IANA zone has at a local time (milliseconds as if it were UTC); where clocks were put forward over it, the
 * offset before.
 * @throws RangeError for an unknown zone
 */
export function zoneOffset(zone: string, local: number): number {
  const before = offsetAt(zone, local - 24 * 60 * MINUTE)
  const first = offsetAt(zone, local - before * MINUTE)
  return offsetAt(zone, local - first * MINUTE) === first ? first : before
}

/** Where a day begins and ends with one offset it has that one throughout. */
function offsetAt(zone: string, instant: number): number {
  const day = Math.floor(instant / DAY)
  const first = offsetAtStart(zone, day)
  return first === offsetAtStart(zone, day + 1) ? first : formattedOffset(zone, instant)
}

function offsetAtStart(zone: string, day: number): number {
  let days = known.get(zone)
  let offset = days?.get(day)
  if (offset === undefined) {
    offset = formattedOffset(zone, day * DAY)
    if (!days || days.size >= MOST_DAYS) known.set(zone, (days = new Map()))
    days.set(day, offset)
  }
  return offset
}

function formattedOffset(zone: string, instant: number): number {
  let formatter = formatters.get(zone)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    formatters.set(zone, formatter)
  }
  const name = formatter.formatToParts(instant).find(part => part.type === 'timeZoneName')?.value ?? ''
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/u.exec(name) ?? []
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0
}

/** `+03:00`. */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
}
