/**
 * An instant moved by an ISO 8601 duration of one unit (`-PT5H`, `-P2M`), as ISO 8601 in UTC. Months and years keep the day, or take the month's last.
 * @throws RangeError if `instant` is no ISO 8601 instant
 */
export function addDuration(instant: string, duration: string): string {
  const date = new Date(instant)
  if (!/T[\d:.,]{2,20}(?:Z|[+-]\d\d:?\d\d)$/u.test(instant) || Number.isNaN(date.getTime()))
    throw new RangeError(`no ISO 8601 instant: ${instant}`)
  const [, sign, count, unit, time, timeUnit] = /^(-?)P(?:(\d+)([YMWD])|T(\d+)([HMS]))$/u.exec(duration) ?? []
  const amount = (sign === '-' ? -1 : 1) * Number(count ?? time ?? 0)
  if (timeUnit) date.setTime(date.getTime() + amount * { H: 3_600_000, M: 60_000, S: 1000 }[timeUnit as 'H'])
  else if (unit === 'D' || unit === 'W') date.setUTCDate(date.getUTCDate() + amount * (unit === 'W' ? 7 : 1))
  else {
    const day = date.getUTCDate()
    date.setUTCDate(1)
    date.setUTCMonth(date.getUTCMonth() + amount * (unit === 'Y' ? 12 : 1))
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
    date.setUTCDate(Math.min(day, last))
  }
  return `${date.toISOString().slice(0, 19)}Z`
}
