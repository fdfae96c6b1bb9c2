import type { Event } from './findEvents.ts'
import type { Item } from './readItems.ts'

/** What a line says beside times. */
export interface Rest {
  /** Nothing but outlets, sections, places, issue numbers. */
  companionsOnly: boolean
  /** A byline at most. */
  bylineOnly: boolean
}

/** A name that signs set apart is taken for an outlet's up to so many words, a byline's for a person's. */
const OUTLET_WORDS = 2
const NAME_WORDS = 6
/** Longer numbers are telephone numbers and the like. */
const NUMBER_LENGTH = 7

/** Judges the items of a line that no event took. */
export function judgeRest(items: readonly Item[], events: readonly Event[]): Rest {
  const taken = new Uint8Array(items.length)
  for (const event of events) {
    // a verb that labels nothing belongs to a sentence
    if (event.kind === 'label' && event.standing === 'none') return { companionsOnly: false, bylineOnly: false }
    taken.fill(1, event.from, event.to)
  }
  let companionsOnly = true
  let bylineOnly = true
  let byline = false
  let afterTime = false
  let unknown = 0
  for (let at = 0; at < items.length; at++) {
    afterTime ||= taken[at] === 1
    if (taken[at] || items[at].kind === 'sign') continue
    const run = runAt(items, taken, at)
    if (run.foreign) return { companionsOnly: false, bylineOnly: false }
    byline ||= run.byline
    if (run.byline) companionsOnly = false
    unknown += run.unknown
    if (run.unknown > 0) {
      const outlet = run.unknown <= OUTLET_WORDS && run.apart && items[at - 1]?.text !== ':'
      if (!outlet) companionsOnly = false
      // a name stands before the time, or where signs set it apart: what goes on after it is a sentence
      const named = byline && run.unknown <= NAME_WORDS && (run.byline || run.apart || !afterTime)
      if (!named && !(outlet && !byline)) bylineOnly = false
    }
    at = run.to - 1
  }
  const named = byline && unknown <= NAME_WORDS + OUTLET_WORDS
  return { companionsOnly, bylineOnly: bylineOnly && (companionsOnly || named) }
}

interface Run {
  to: number
  unknown: number
  byline: boolean
  foreign: boolean
  /** Signs or the line's ends stand on both sides. */
  apart: boolean
}

function runAt(items: readonly Item[], taken: Uint8Array, from: number): Run {
  const run = { to: from, unknown: 0, byline: false, foreign: false, apart: true }
  let issue = false
  // a place that the table of zones lacks: `بتوقيت ياوندي`
  let zoneWords = 0
  for (; run.to < items.length && !taken[run.to] && items[run.to].kind !== 'sign'; run.to++) {
    const { kind, text, meaning } = items[run.to]
    // a byline begins with its word; in the middle of other words it is one of a sentence
    run.byline ||= meaning.byline === true && run.unknown === 0
    run.foreign ||= meaning.foreign === true || (kind === 'number' && text.length > NUMBER_LENGTH)
    issue ||= meaning.companion === true
    const known =
      meaning.companion ||
      meaning.filler ||
      meaning.era ||
      meaning.byline ||
      meaning.clockIntroduction ||
      meaning.zoneIntroduction ||
      meaning.ordinalDay
    const counted = items[run.to + 1]?.meaning.companion === true && items[run.to + 1]?.kind === 'word'
    const bare = kind === 'number' && (issue || counted || isAlone(items, run.to))
    if (meaning.zoneIntroduction) zoneWords = 2
    else if (!known && !bare && zoneWords-- <= 0) run.unknown++
  }
  const before = items[from - 1]
  const after = items[run.to]
  run.apart = (!before || before.kind === 'sign') && (!after || after.kind === 'sign')
  return run
}

const isAlone = (items: readonly Item[], at: number): boolean =>
  (at === 0 || items[at - 1].kind === 'sign' || items[at - 1].meaning.companion === true) &&
  (at + 1 >= items.length || items[at + 1].kind === 'sign')
