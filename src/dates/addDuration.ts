import { isInstant } from './isInstant.ts'

const PATTERN = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/u

/**
 * An instant moved by an ISO 8601 duration (`-PT5H`, `-P2M`, `-P1DT3H`), as ISO 8601 in UTC. Months and years keep the day, or take the month's
 * last.
 * @throws RangeError if `instant` is no ISO 8601 instant
 */
export function addDuration(instant: string, duration: string): string {
  if (!isInstant(instant)) throw new RangeError(`no ISO 8601 instant: ${instant}`)
  const date = new Date(instant)
  const [, sign, ...counts] = PATTERN.exec(duration) ?? []
  const [years, months, weeks, days, hours, minutes, seconds] = counts.map(
    count => Number(count ?? 0) * (sign === '-' ? -1 : 1),
  )
  if (years !== 0 || months !== 0) {
    const day = date.getUTCDate()
    date.setUTCDate(1)
    date.setUTCMonth(date.getUTCMonth() + years * 12 + months)
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
    date.setUTCDate(Math.min(day, last))
  }
  date.setUTCDate(date.getUTCDate() + weeks * 7 + days)
  date.setTime(date.getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1000)
  return `${date.toISOString().slice(0, 19)}Z`
}
