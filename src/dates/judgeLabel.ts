import type { Event, FoundLabel } from './found.ts'
import { GLUE } from './glue.ts'
import { does } from './glueOf.ts'
import type { Group } from './group.ts'
import type { Item } from './readItems.ts'

/** Words between a label and its date: who it was, or where, at most so many. */
const WORDS_BETWEEN = 5
/** Words of a byline before a label. */
const NAME_WORDS = 6
/** Words of an author's name before `نشر في … يوم`. */
const AUTHOR_WORDS = 4

/** What is around a label: `at` is its place among the events, `next` the next date, clock or relative time, `group` what was read before it. */
interface Around {
  items: readonly Item[]
  events: readonly Event[]
  /** The items are those of a whole line. */
  whole: boolean
  at: number
  next: Event | undefined
  group: Group
}

/**
 * Does a label stand where labels stand, and next to a time? A verb in a sentence is none; words between are allowed where they can say who
 * did it, or where: the label then takes them in. A weak one counts where the line says little else.
 */
export function judgeLabel(label: FoundLabel, around: Around): FoundLabel['standing'] {
  const { items, next, group } = around
  const first = isFirst(label, items)
  if (label.joined ? !goesOn(label, around) : !first && !opens(label, around)) {
    if (!isAuthors(label, items)) return 'none'
    return isPublishedIn(label, around) || isStamped(label, around) ? 'sure' : 'none'
  }
  const standing = label.sure || items[label.to]?.text === ':' ? 'sure' : 'weak'
  const follows = group.date !== null || group.relative !== null
  // `5 مايو 2019 تم نشر المقال الأول`: a sentence goes on
  if (!next) return follows && items[label.to]?.kind === 'word' ? 'none' : standing
  const { words, companions } = between(items, label.to, next.from)
  if (words === 0 && standing === 'weak' && stands(label, around)) return 'sure'
  if (words === 0 || (label.placed && words === companions)) return label.joined && !group.sure ? 'weak' : standing
  if (words > WORDS_BETWEEN) return 'none'
  // no name begins with a preposition: `أرسلها إلى أمه في`
  const { filler, foreign } = items[label.to].meaning
  if (label.byline) return filler || foreign ? 'none' : standing
  const last = items[next.from - 1]
  if (label.sure && first && last.kind !== 'word') return 'sure'
  if (first && isPublishedIn(label, around)) return 'sure'
  return does(last, GLUE.dated) ? standing : 'none'
}

/** Nothing stands before it but what belongs to it: `كان آخر تحديث`, `هذه التدوينة كتبت في`, `This page was last edited on`. */
function isFirst(label: FoundLabel, items: readonly Item[]): boolean {
  let at = does(items[0], GLUE.pointer) && does(items[1], GLUE.pointedThing) ? 2 : 0
  if (at < label.from && does(items[at], GLUE.copula)) at++
  if (at !== label.from) return false
  label.from = 0
  return true
}

/**
 * A verb right before a whole date or an amount of time, at the line's head (`نشر في 15 سبتمبر 2014 …`), or where a part of the line begins and
 * the date is a stamp (`الواحة - نشر في 3/10/2022 …`).
 */
function stands({ label, from }: FoundLabel, { items, events, next, at }: Around): boolean {
  if (label.kind !== 'verb' || !next) return false
  const head = items.slice(0, from).every(({ kind }) => kind === 'sign')
  if (next.kind === 'relative') return head && !next.needsLabel
  if (next.kind === 'clock') return head && events[events.indexOf(next) + 1]?.kind === 'date'
  if (next.kind !== 'date' || next.day === 0 || next.year === 0) return false
  const numeric = items[next.from + 1].kind === 'sign'
  const clock = events[events.indexOf(next, at) + 1]?.kind === 'clock'
  // a sentence goes on after the date: `نشر في 31 ديسمبر 2022 مقطعا مصورا`
  // in brackets it is of what stands before them: `Privacy Policy (Revised 1/2/2014)`
  if (numeric || clock) return head || (items[from - 1].kind === 'sign' && items[from - 1].text !== '(')
  return head && items[next.to]?.kind !== 'word'
}

/** A part of the line begins here, or a byline ends, or a time that the label names from behind. */
function opens(label: FoundLabel, { items, events, at }: Around): boolean {
  const before = items[label.from - 1]
  if (before.kind !== 'word') return true
  const { weekday, era, period, zone } = before.meaning
  if ([weekday, era, period, zone].some(meaning => meaning !== undefined)) return true
  const after = items[label.to]
  if (label.sure && /[:)]/u.test(after?.text ?? '')) return true
  // `3時間前に更新`
  const filled = before.meaning.filler ? 1 : 0
  const end = events[at - 1]?.to
  if (end === label.from || end === label.from - filled) return after?.kind !== 'word'
  return at === 0 && items[0].meaning.byline === true && wordsIn(items, 1, label.from) <= NAME_WORDS
}

/** `نُشر في 13/01/2020 وحُدّث في`: a second label, right after the time of the first. */
function goesOn(label: FoundLabel, { items, events, at, group }: Around): boolean {
  const last = events[at - 1]
  return group.label !== null && last.kind !== 'label' && wordsIn(items, last.to, label.from) === 0
}

/**
 * The author stands before `نشر في … يوم 07 - 05 - 2018`, as archives of newspapers print it; before a date with a month's name it may be a
 * sentence.
 */
const isAuthors = (label: FoundLabel, items: readonly Item[]): boolean =>
  label.from <= AUTHOR_WORDS &&
  items.slice(0, label.from).every(({ kind, meaning }) => kind === 'word' && !meaning.foreign)

/** A name, the label, and nothing but a time with a clock to the line's end: `Varanasi bureau Updated Thu, 16 Apr 2020 01:00 AM`. */
function isStamped(label: FoundLabel, around: Around): boolean {
  const { items, events, next, at } = around
  if (label.joined || !(label.label.kind === 'verb' || label.sure) || next?.kind !== 'date') return false
  const { words } = between(items, label.to, next.from)
  return words === 0 && events.slice(at).some(({ kind }) => kind === 'clock') && endsLine(around, next.from)
}

/** `نشر في الأهرام يوم 07 - 05 - 2018` at the end of a line: the words between are the paper's name. */
function isPublishedIn(label: FoundLabel, around: Around): boolean {
  const { items, next } = around
  if (label.label.kind !== 'verb' || !label.placed || label.label.role !== 'published' || next?.kind !== 'date')
    return false
  let at = next.from - 1
  while (items[at].meaning.weekday !== undefined || (items[at].kind === 'sign' && items[at].text !== ':')) at--
  const numeric = items[next.from + 1].kind === 'sign'
  if (at < label.to || !(does(items[at], GLUE.preposition) || items[at].text === ':')) return false
  if ((label.from > 0 && !numeric) || wordsIn(items, label.to, at) > WORDS_BETWEEN || !endsLine(around, next.from))
    return false
  label.to = at + 1
  return true
}

/** Nothing but times from here on. */
function endsLine({ items, events, whole }: Around, from: number): boolean {
  if (!whole) return false
  for (let at = from; at < items.length; ) {
    const event = events.find(one => one.from === at)
    if (items[at].kind !== 'sign' && (!event || event.kind === 'label')) return false
    at = event?.to ?? at + 1
  }
  return true
}

function wordsIn(items: readonly Item[], from: number, to: number): number {
  let words = 0
  for (let at = from; at < to; at++) if (items[at].kind !== 'sign') words++
  return words
}

/** Words that say something else than when, and how many of them are outlets, sections and places. */
function between(items: readonly Item[], from: number, to: number): { words: number; companions: number } {
  let words = 0
  let companions = 0
  for (let at = from; at < to; at++) {
    const { kind, meaning } = items[at]
    const { weekday, filler, clockIntroduction, zoneIntroduction, zone, label, era } = meaning
    if (kind === 'sign' || weekday !== undefined || filler || clockIntroduction || zoneIntroduction) continue
    if (era || label || (zone && !zone.place)) continue
    words++
    if (meaning.companion) companions++
  }
  return { words, companions }
}
