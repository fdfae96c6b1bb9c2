import type { DateOptions } from '../model/options.ts'
import type { WarningCode } from '../model/warning.ts'
import { ANCHOR, anchorsOf } from './anchors.ts'
import { type DateLine, findOwnDateLine } from './findOwnDateLine.ts'
import { isProse } from './isProse.ts'
import { mayHoldTime } from './mayHoldTime.ts'
import { type Page, pageOf } from './page.ts'
import type { PlacedReading } from './placedReading.ts'
import { type ReadLine, readLine } from './readLine.ts'
import { timeWindows } from './timeWindows.ts'

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
 * -1; `mayHold` knows lines that need not be read, better than asking each. Linear in the lines.
 * @throws RangeError if `now` is no ISO 8601 instant or `defaultZone` no IANA zone.
 */
export function readTimestamps(
  lines: readonly string[],
  headline: number,
  options: DateOptions,
  mayHold: (line: number) => boolean = line => mayHoldTime(lines[line]),
): TimestampsRead {
  const readings: PlacedReading[] = []
  const warnings: PlacedWarning[] = []
  const unlabelled: DateLine[] = []
  const page = pageOf(lines)
  for (let line = 0; line < lines.length; line++) {
    if (!mayHold(line) || (line === headline && !hasLabel(lines[line]))) continue
    for (const window of timeWindows(lines[line])) {
      const whole = window.end - window.start === lines[line].length
      const read = readLine(whole ? lines[line] : lines[line].slice(window.start, window.end), options, page, whole)
      const joined =
        whole && read.labelOnly && line + 1 < lines.length
          ? readAcross(lines[line], lines[line + 1], options, page)
          : null
      if (joined) {
        line++
        for (const reading of joined.readings) {
          readings.push(placeOn(reading, line, 0, lines[line].length, joined.timestampLine))
        }
        break
      }
      const timestampLine = whole && line !== headline && read.timestampLine && read.readings.length > 0
      let labelled = false
      let dated = false
      for (const { role, value } of read.readings) {
        if (role !== 'unknown') labelled = true
        else if (value !== null) dated = true
      }
      if (dated && line !== headline) unlabelled.push({ line, issue: read.issue, alone: timestampLine })
      const stays = !timestampLine || !labelled
      for (const reading of read.readings) {
        const [start, end] = stays
          ? [window.start + reading.start, window.start + reading.end]
          : [0, lines[line].length]
        readings.push(placeOn(reading, line, start, end, !stays))
      }
      for (const { code, message, start, end } of read.problems) {
        warnings.push({ code, message, line, start: window.start + start, end: window.start + end })
      }
    }
  }
  const own = findOwnDateLine(lines, headline, unlabelled)
  let updated: PlacedReading | undefined
  let stated: PlacedReading | undefined
  let ownReading: PlacedReading | undefined
  for (const reading of readings) {
    if (reading.line === own.line && own.leaves) placeOn(reading, own.line, 0, lines[own.line].length, true)
    if (reading.value === null) continue
    if (reading.role === 'updated') updated ??= reading
    else if (reading.role === 'published') stated ??= reading
    else if (reading.line === own.line) ownReading ??= reading
  }
  const published =
    stated && ownReading ? choosePublished(stated, ownReading, own.below ? lines : []) : (stated ?? ownReading)
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

/** A reading was made for its line alone: filling in its place costs less than a copy. */
function placeOn(reading: PlacedReading, line: number, start: number, end: number, wholeLine: boolean): PlacedReading {
  reading.line = line
  reading.start = start
  reading.end = end
  reading.wholeLine = wholeLine
  return reading
}

const said = (reading: PlacedReading | undefined): string | null => reading?.instant ?? reading?.value ?? null

/** The labelled date, unless it is another article's: of another day than the own one below the headline, and past the end of the prose. */
function choosePublished(labelled: PlacedReading, own: PlacedReading, lines: readonly string[]): PlacedReading {
  if (labelled.line < own.line) return labelled
  const day = labelled.value?.slice(0, 10)
  const agrees = [own.value, ...own.ambiguous].some(value => value?.slice(0, 10) === day)
  const between = lines.slice(own.line + 1, labelled.line)
  const elsewhere = between.some(line => isProse(line)) && !isProse(between[between.length - 1], true)
  return elsewhere && !agrees ? own : labelled
}

/** Headlines hold dates of what they are about. */
const hasLabel = (line: string): boolean => (anchorsOf(line) & ANCHOR.label) !== 0

/** A label alone on its line, and its date on the next. */
function readAcross(label: string, next: string, options: DateOptions, page: Page): ReadLine | null {
  if (!mayHoldTime(next)) return null
  const alone = readLine(next, options, page)
  if (!alone.timestampLine || alone.readings.length === 0 || alone.readings.some(reading => reading.role !== 'unknown'))
    return null
  const read = readLine(`${label} ${next}`, options, page)
  return read.readings.length > 0 && read.readings[0].role !== 'unknown' ? read : null
}

/** In the precision that both print. */
function isBefore(updated: PlacedReading, published: PlacedReading): boolean {
  if (updated.instant && published.instant) return updated.instant < published.instant
  const [a, b] = [updated.value ?? '', published.value ?? '']
  const length = updated.zone || published.zone ? Math.min(10, a.length, b.length) : Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}
