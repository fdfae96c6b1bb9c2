const MINUTE = 60_000
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

function offsetAt(zone: string, instant: number): number {
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
