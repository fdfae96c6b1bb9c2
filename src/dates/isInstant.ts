import { gregorianDays } from './calendars.ts'

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/u

/** Is it an ISO 8601 instant: a day that there is (year 1 and later), a time and a zone? */
export function isInstant(text: string): boolean {
  const parts = INSTANT.exec(text)
  if (!parts || Number.isNaN(Date.parse(text))) return false
  const [year, month, day] = parts.slice(1).map(Number)
  return year > 0 && gregorianDays({ year, month, day }) !== null
}
