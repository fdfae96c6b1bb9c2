import type { DateOptions } from '../model/options.ts'
import type { DateReading } from '../model/timestamp.ts'
import type { WarningCode } from '../model/warning.ts'
import { type DateLine, findOwnDateLine } from './findOwnDateLine.ts'
import { mayHoldTime } from './mayHoldTime.ts'
import { type ReadLine, readLine } from './readLine.ts'

/** A reading and its place: `start` and `end` are UTF-16 offsets into the line, label and date alone or the whole line. */
export interface PlacedReading extends DateReading {
  line: number
  start: number
  end: number
  /** The line holds nothing else, and leaves the blocks. */
  wholeLine: boolean
}

export interface PlacedWarning {
  code: WarningCode
  message: string
  line: number
  start: number
  end: number
}

export interface TimestampsRead {
  readings: PlacedReading[]
  updated: string | null
  published: string | null
  warnings: PlacedWarning[]
}

/**
 * The times that an article's lines print. `lines` are not blank, trimmed, entities decoded, NFC; `headline` is the place of the title's line, or
 * -1. Linear in the lines.
 * @throws RangeError if `now` is no ISO 8601 instant or `defaultZone` no IANA zone.
 */
export function readTimestamps(lines: readonly string[], headline: number, options: DateOptions): TimestampsRead {
  const readings: PlacedReading[] = []
  const warnings: PlacedWarning[] = []
  const unlabelled: DateLine[] = []
  for (let line = 0; line < lines.length; line++) {
    if (line === headline && !hasLabel(lines[line])) continue
    for (const window of mayHoldTime(lines[line])) {
      const whole = window.end - window.start === lines[line].length
      const read = readLine(whole ? lines[line] : lines[line].slice(window.start, window.end), options)
      const joined =
        whole && read.labelOnly && line + 1 < lines.length ? readAcross(lines[line], lines[line + 1], options) : null
      if (joined) {
        for (const reading of joined.readings)
          readings.push({
            ...reading,
            line: line + 1,
            start: 0,
            end: lines[line + 1].length,
            wholeLine: joined.timestampLine,
          })
        line++
        break
      }
      const timestampLine = whole && line !== headline && read.timestampLine && read.readings.length > 0
      const labelled = read.readings.some(reading => reading.role !== 'unknown')
      if (timestampLine && !labelled && read.readings.some(reading => reading.value !== null))
        unlabelled.push({ line, issue: read.issue })
      const stays = !timestampLine || !labelled
      for (const reading of read.readings) {
        const place = stays
          ? { start: window.start + reading.start, end: window.start + reading.end }
          : { start: 0, end: lines[line].length }
        readings.push({ ...reading, ...place, line, wholeLine: !stays })
      }
      for (const problem of read.problems) {
        warnings.push({ ...problem, line, start: window.start + problem.start, end: window.start + problem.end })
      }
    }
  }
  const own = findOwnDateLine(lines, headline, unlabelled)
  for (const reading of readings) {
    if (own.beside && reading.line === own.line)
      Object.assign(reading, { start: 0, end: lines[own.line].length, wholeLine: true })
  }
  const valued = readings.filter(reading => reading.value !== null)
  const updated = valued.find(reading => reading.role === 'updated')
  const published =
    valued.find(reading => reading.role === 'published') ??
    valued.find(reading => reading.line === own.line && reading.role === 'unknown')
  if (updated && published && isBefore(updated, published)) {
    const { line, start, end } = updated
    warnings.push({
      code: 'updated-before-published',
      message: 'the page says that it was updated before it was published',
      line,
      start,
      end,
    })
  }
  return { readings, updated: said(updated), published: said(published), warnings }
}

const said = (reading: PlacedReading | undefined): string | null => reading?.instant ?? reading?.value ?? null

/** Headlines hold dates of what they are about. */
const hasLabel = (line: string): boolean => /تحديث|نشر/u.test(line)

/** A label alone on its line, and its date on the next. */
function readAcross(label: string, next: string, options: DateOptions): ReadLine | null {
  if (mayHoldTime(next).length === 0) return null
  const alone = readLine(next, options)
  if (!alone.timestampLine || alone.readings.length === 0 || alone.readings.some(reading => reading.role !== 'unknown'))
    return null
  const read = readLine(`${label} ${next}`, options)
  return read.readings.length > 0 && read.readings[0].role !== 'unknown' ? read : null
}

/** In the precision that both print. */
function isBefore(updated: PlacedReading, published: PlacedReading): boolean {
  if (updated.instant && published.instant) return updated.instant < published.instant
  const [a, b] = [updated.value ?? '', published.value ?? '']
  const length = updated.zone || published.zone ? Math.min(10, a.length, b.length) : Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}
