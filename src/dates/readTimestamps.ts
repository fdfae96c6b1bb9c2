import type { DateOptions } from '../model/options.ts'
import type { WarningCode } from '../model/warning.ts'
import { addOwnDate } from './addOwnDate.ts'
import { ANCHOR } from './anchor.ts'
import { anchorsOf } from './anchors.ts'
import { type DateLine, findOwnDateLine, NO_OWN, placesOf } from './findOwnDateLine.ts'
import { isProse } from './isProse.ts'
import { mayHoldTime } from './mayHoldTime.ts'
import { type Page, pageOf } from './page.ts'
import { type PlacedReading, placeOn } from './placedReading.ts'
import { type ReadLine, readLine } from './readLine.ts'
import { LONGEST, timeWindows } from './timeWindows.ts'

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
  const page = pageOf(lines, mayHold)
  const { readings, unlabelled, warnings } = readLines(lines, headline, options, mayHold, page)
  const asked = headline >= 0 || unlabelled.length > 0
  const places = asked ? placesOf(lines, headline) : null
  let own = places ? findOwnDateLine(lines, places, unlabelled) : NO_OWN
  if (places && own.line < 0 && !readings.some(({ role, value }) => role === 'published' && value !== null)) {
    own = addOwnDate(lines, places, readings, mayHold, options, page)
  }
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
  if (ownReading) addClock(lines, ownReading, options, page)
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

interface LinesRead {
  readings: PlacedReading[]
  warnings: PlacedWarning[]
  unlabelled: DateLine[]
}

/** What each line says by itself, or with the label above it. */
function readLines(
  lines: readonly string[],
  headline: number,
  options: DateOptions,
  mayHold: (line: number) => boolean,
  page: Page,
): LinesRead {
  const found: LinesRead = { readings: [], warnings: [], unlabelled: [] }
  for (let line = 0; line < lines.length; line++) {
    if (!mayHold(line) || (line === headline && !hasLabel(lines[line]))) continue
    for (const window of timeWindows(lines[line])) {
      const whole = window.end - window.start === lines[line].length
      const read = readLine(whole ? lines[line] : lines[line].slice(window.start, window.end), options, page, whole)
      const joined = whole && read.labelOnly ? readAcross(lines, line, options, page) : null
      if (joined) {
        line = joined.line
        // a headline stays, whatever it says
        const leaves = joined.timestampLine && line !== headline
        for (const reading of joined.readings)
          found.readings.push(placeOn(reading, line, 0, lines[line].length, leaves))
        break
      }
      addLine(found, read, { line, text: lines[line], start: window.start, whole, title: line === headline })
    }
  }
  return found
}

/** Where a line, or a part of one that begins at `start`, was read. */
interface Place {
  line: number
  text: string
  start: number
  whole: boolean
  title: boolean
}

function addLine(found: LinesRead, read: ReadLine, { line, text, start: offset, whole, title }: Place): void {
  const timestampLine = whole && !title && read.timestampLine && read.readings.length > 0
  let labelled = false
  let dated: PlacedReading | undefined
  for (const reading of read.readings) {
    if (reading.role !== 'unknown') labelled = true
    else if (reading.value !== null) dated ??= reading
  }
  if (dated?.value && !title) {
    const { value, start } = dated
    const colon = text.indexOf(':')
    const field = colon >= 0 && colon < start
    const clock = value.length > DAY_LENGTH
    found.unlabelled.push({
      line,
      day: value.slice(0, DAY_LENGTH),
      clock,
      field,
      issue: read.issue,
      alone: timestampLine,
    })
  }
  const stays = !timestampLine || !labelled
  for (const reading of read.readings) {
    const [start, end] = stays ? [offset + reading.start, offset + reading.end] : [0, text.length]
    found.readings.push(placeOn(reading, line, start, end, !stays))
  }
  for (const { code, message, start, end } of read.problems) {
    found.warnings.push({ code, message, line, start: offset + start, end: offset + end })
  }
}

/** Of `2014-09-15`. */
const DAY_LENGTH = 10

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

/** Lines on which a time is split have no more characters. */
const PIECE = 30

/** A label alone on its line, and its date on the next, or on the next two or three. */
function readAcross(
  lines: readonly string[],
  label: number,
  options: DateOptions,
  page: Page,
): (ReadLine & { line: number }) | null {
  let next = ''
  for (let line = label + 1; line <= label + 3 && line < lines.length; line++) {
    if (line > label + 1 && (lines[line].length > PIECE || next.length > PIECE)) return null
    next = next === '' ? lines[line] : `${next} ${lines[line]}`
    // a longer line says more than a time, and what is read at once is looked through more than once
    if (next.length > LONGEST) return null
    if (!mayHoldTime(next)) continue
    const alone = readLine(next, options, page)
    if (alone.readings.length === 0) continue
    if (!alone.timestampLine || alone.readings.some(reading => reading.role !== 'unknown')) return null
    const read = readLine(`${lines[label]} ${next}`, options, page)
    return read.readings.length > 0 && read.readings[0].role !== 'unknown' ? { ...read, line } : null
  }
  return null
}

/** A clock on the line below the own date, or above it: `الأربعاء 07 ديسمبر 2016` and `12:44 م`. */
function addClock(lines: readonly string[], own: PlacedReading, options: DateOptions, page: Page): void {
  if (own.precision !== 'day' || own.relative !== null) return
  const date = lines[own.line].slice(own.start, own.end)
  for (const line of [own.line + 1, own.line - 1]) {
    if (line < 0 || line >= lines.length) continue
    const clock = lines[line]
    if (clock.length > PIECE || !/\p{Nd}\D{1,3}\p{Nd}{2}/u.test(clock)) continue
    const { readings, timestampLine } = readLine(`${date} ${clock}`, options, page)
    const [read] = readings
    if (!timestampLine || readings.length !== 1 || read.role !== 'unknown' || !read.value?.includes('T')) continue
    const { value, instant, precision, zone } = read
    Object.assign(own, { value, instant, precision, zone })
    return
  }
}

/** In the precision that both print. */
function isBefore(updated: PlacedReading, published: PlacedReading): boolean {
  if (updated.instant && published.instant) return updated.instant < published.instant
  const [a, b] = [updated.value ?? '', published.value ?? '']
  const length = updated.zone || published.zone ? Math.min(10, a.length, b.length) : Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}
