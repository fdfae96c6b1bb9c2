import type { DateOptions } from '../model/options.ts'
import { FETCHED, NO_OWN, type OwnDateLine, type Places } from './findOwnDateLine.ts'
import { hasNumber } from './hasNumber.ts'
import { isProse } from './isProse.ts'
import type { Page } from './page.ts'
import { type PlacedReading, placeOn } from './placedReading.ts'
import { HEAD, readBesideHeadline, readDateline } from './readBesideHeadline.ts'
import { readLine } from './readLine.ts'

/** How many lines around headline and lead are asked. */
const AROUND = 4
/** Lines on which a date is split have no more characters, and are at most so many. */
const PIECE = 25
const PIECES = 3

/**
 * The article's own date where it stands among other words or split over lines, beside the headline, above the text or at its head; put in its
 * place among the readings.
 */
export function addOwnDate(
  lines: readonly string[],
  { headline, sentence, lead, body }: Places,
  readings: PlacedReading[],
  mayHold: (line: number) => boolean,
  options: DateOptions,
  page: Page,
): OwnDateLine {
  if (headline < 0) return NO_OWN
  const near: number[] = []
  const labelled = new Set<number>()
  const add = (line: number): void => {
    if (line >= 0 && line < lines.length && !near.includes(line) && !labelled.has(line)) near.push(line)
  }
  /** Lines that hold nothing but times, all of which were read. */
  const stamped = new Set<number>()
  // `Last updated:` on the line above says what its date is
  for (const { line, role, wholeLine } of readings) {
    if (role !== 'unknown') labelled.add(line)
    if (wholeLine) stamped.add(line)
  }
  for (let line = headline + 1; line < Math.min(sentence, headline + 1 + AROUND); line++) add(line)
  for (const end of [lead, body])
    for (let line = end - 1; line > Math.max(headline, end - 1 - AROUND); line--) add(line)
  add(headline - 1)
  add(lead + 1)
  for (const line of near) {
    if (!mayHold(line) || FETCHED.test(lines[line])) continue
    const reading = readBesideHeadline(lines[line], options, page)
    if (reading) return addReading(readings, reading, line)
  }
  for (const line of near) {
    if (lines[line].length > PIECE) continue
    const reading = readSplit(lines, line, options, page)
    if (reading) return addReading(readings, reading, line)
  }
  // a deck may stand above the paragraph with the dateline
  for (let line = lead; line < Math.min(lines.length, lead + AROUND); line++) {
    if (stamped.has(line) || !hasNumber(lines[line], HEAD) || !isProse(lines[line], true)) continue
    const dateline = readDateline(lines[line], options, page)
    if (dateline) return addReading(readings, dateline, line)
  }
  return NO_OWN
}

function addReading(readings: PlacedReading[], reading: PlacedReading, line: number): OwnDateLine {
  const at = readings.findIndex(one => one.line > line || (one.line === line && one.start > reading.start))
  readings.splice(at < 0 ? readings.length : at, 0, placeOn(reading, line, reading.start, reading.end, false))
  return { line, leaves: false, below: false }
}

/** `27`, `Januar`, `2014` on lines of their own, as the badges of blogs come out. */
function readSplit(lines: readonly string[], from: number, options: DateOptions, page: Page): PlacedReading | null {
  let text = ''
  for (let line = from; line < Math.min(lines.length, from + PIECES); line++) {
    if (lines[line].length > PIECE) return null
    text = text === '' ? lines[line] : `${text} ${lines[line]}`
    if (line === from || !hasNumber(text)) continue
    const { readings, timestampLine } = readLine(text, options, page)
    const [reading] = readings
    if (!timestampLine || readings.length !== 1 || reading.role !== 'unknown' || reading.value === null) continue
    return placeOn(reading, from, 0, lines[from].length, false)
  }
  return null
}
