import type { DateOptions } from '../model/options.ts'
import { findEvents } from './findEvents.ts'
import { foldLine, placeInLine } from './foldLine.ts'
import type { Event } from './found.ts'
import type { Group } from './group.ts'
import { groupEvents } from './groupEvents.ts'
import { lineContext } from './lineContext.ts'
import type { Page } from './page.ts'
import type { PlacedReading } from './placedReading.ts'
import { type Item, readItems } from './readItems.ts'
import { toReading } from './toReading.ts'

const LONGEST = 140
/** Words beside the date: who wrote, in which section. */
const WORDS = 10
/** Words of a name before a date that no sign parts from it. */
const NAME = 4
/** A dateline's date ends within so many units. */
export const HEAD = 60
/** Pages are not older. */
const FIRST_DAY = '1995-01-01'
const SENTENCE = /[.!?؟。…][»"”)]?$/u
/** What parts a dateline from its text. */
const DASH = /\s[-–—|]\s|[:|—–]\s/gu

/**
 * The one date of a short line beside a headline, where more stands than a timestamp line may have: who wrote, tags, a place that no table
 * knows (`27. Januar 2014 by Barbara Russ / Kategorien: Mode`, `Ariel Melgar 3/5/2022 22:41`). Elsewhere on a page such a line says nothing
 * about the article.
 */
export function readBesideHeadline(line: string, options: DateOptions, page: Page): PlacedReading | null {
  if (line.length > LONGEST || SENTENCE.test(line)) return null
  const read = readOne(line, options, page)
  if (!read) return null
  const { items, events, group, reading } = read
  if (beside(items, events) > WORDS) return null
  const starts = items.slice(0, group.from).every(({ kind }) => kind === 'sign')
  const ends = items.slice(group.to).every(({ kind }) => kind === 'sign')
  const before = items[group.from - 1]
  const after = items[group.to]
  const byline = items.some(({ meaning }) => meaning.byline)
  const clock = group.clocks.length > 0
  if (starts)
    return byline || clock || after === undefined || after.kind === 'sign' || after.meaning.filler ? reading : null
  if (!ends) return byline && before.kind === 'sign' && after.kind === 'sign' ? reading : null
  if (before.kind === 'sign' && before.text !== ':') return reading
  return byline || (clock && beside(items, events) <= NAME) ? reading : null
}

/** The date that begins the article's text: `Berlin, 12. März 2014 – Der Rat hat …`. */
export function readDateline(line: string, options: DateOptions, page: Page): PlacedReading | null {
  const head = line.slice(0, HEAD)
  for (const { index } of head.matchAll(DASH)) {
    const read = readOne(line.slice(0, index), options, page)
    if (!read) continue
    const { items, events, group, reading } = read
    return group.to === items.length && beside(items, events) <= NAME ? reading : null
  }
  return null
}

interface Read {
  items: readonly Item[]
  events: readonly Event[]
  group: Group
  reading: PlacedReading
}

/** The one date of a line, without a label; null where there are several, or words of events and rights. */
function readOne(line: string, options: DateOptions, page: Page): Read | null {
  const folded = foldLine(line)
  const words = readItems(folded, page)
  const { items } = words
  const byline = items.some(({ meaning }) => meaning.byline)
  if (!byline && items.some(({ meaning }) => meaning.foreign)) return null
  const events = findEvents(items, lineContext(words, folded, page))
  const groups = groupEvents(items, events, true)
  const [group] = groups
  if (groups.length !== 1 || group.label || !group.date || group.date.day === 0) return null
  const { reading } = toReading(group, options)
  if (!reading || reading.value === null || reading.value < FIRST_DAY || reading.weekday === 'differs') return null
  const [start, end] = placeInLine(folded, items[group.from].start, items[group.to - 1].end)
  reading.start = start
  reading.end = end
  return { items, events, group, reading }
}

/** Words and numbers that are no times. */
function beside(items: readonly Item[], events: readonly Event[]): number {
  let words = 0
  for (let at = 0; at < items.length; at++) {
    const taken = events.some(({ from, to }) => at >= from && at < to)
    if (!taken && items[at].kind !== 'sign') words++
  }
  return words
}
