import type { Event, FoundDate, FoundZone } from './found.ts'
import type { Group } from './group.ts'
import { judgeLabel } from './judgeLabel.ts'
import type { Item } from './readItems.ts'

const emptyGroup = (at: number): Group => ({
  from: at,
  to: at,
  label: null,
  sure: false,
  date: null,
  beside: null,
  clocks: [],
  weekday: null,
  relative: null,
})

/** Puts events together: dates with their clocks, zones, weekdays and labels, before or after them. */
export function groupEvents(items: readonly Item[], events: readonly Event[], whole: boolean): Group[] {
  const clocksFirst = doClocksComeFirst(events)
  const groups: Group[] = []
  let group = emptyGroup(0)
  let pendingZone: FoundZone | null = null
  const start = (at: number): void => {
    if (group.date || group.relative || group.label) groups.push(group)
    else if (group.clocks.length > 0) groups.push(group)
    group = emptyGroup(at)
  }
  const take = (event: Event): void => {
    if (group.from === group.to) group.from = event.from
    group.to = Math.max(group.to, event.to)
  }
  for (let i = 0; i < events.length; i++) {
    const event = events[i]
    switch (event.kind) {
      case 'label': {
        const next = nextTime(events, i)
        event.standing = judgeLabel(event, { items, events, whole, at: i, next, group })
        if (event.standing === 'none') continue
        const free = (group.date !== null || group.relative !== null) && group.label === null
        const splits = free && next?.kind === 'clock' && group.clocks.length === 0
        if (!(splits || (free && !next))) start(event.from)
        group.label = event.label
        group.sure = event.standing === 'sure'
        break
      }
      case 'date':
        if (group.date && isBeside(items, group, event)) {
          if (group.date.calendar !== 'gregorian') [group.date, group.beside] = [event, group.date]
          else group.beside = event
          break
        }
        // Al Jazeera prints it twice
        if (group.date && group.clocks.length === 0 && isSameDay(group.date, event)) break
        // `منذ 11 ساعة — 7 يوليو 2024`: the relative time goes before
        if (group.date || group.relative || (group.clocks.length > 0 && !clocksFirst && !group.label)) start(event.from)
        group.date = event
        group.weekday ??= event.weekday
        break
      case 'clock':
        if (clocksFirst && group.date) start(event.from)
        group.clocks.push({ clock: event, zone: pendingZone })
        pendingZone = null
        break
      case 'zone': {
        const last = group.clocks.at(-1)
        if (last && !last.zone) last.zone = event
        else if (nextTime(events, i)?.kind === 'clock') {
          if (clocksFirst && group.date) start(event.from)
          pendingZone = event
        }
        break
      }
      case 'weekday': {
        const next = group.date ? nextTime(events, i) : undefined
        if (group.date && next?.kind === 'date' && next.calendar === group.date.calendar) start(event.from)
        group.weekday ??= event.weekday
        break
      }
      case 'relative':
        // a bare word beside a date is part of a name: `أخبار الآن`
        if (event.needsLabel && (!group.label || group.date) && events.some(({ kind }) => kind === 'date')) continue
        if (group.date || group.relative) start(event.from)
        group.relative = event
        break
    }
    take(event)
  }
  start(items.length)
  if (groups.length > 1) {
    if (isRange(groups)) return []
    inheritDates(groups)
  }
  return groups.every(saysTime) ? groups : groups.filter(saysTime)
}

const saysTime = ({ date, relative, label }: Group): boolean =>
  (date !== null && date.calendar !== 'coptic') || relative !== null || label !== null

/** The next date, clock or relative time, at most so many events on. */
function nextTime(events: readonly Event[], at: number): Event | undefined {
  for (let i = at + 1; i < events.length && i <= at + REACH; i++) {
    const { kind } = events[i]
    if (kind === 'date' || kind === 'clock' || kind === 'relative') return events[i]
  }
  return undefined
}

const REACH = 4

/** `12:49 - 29 يوليو 2024`: a line whose clocks all stand before their dates. */
function doClocksComeFirst(events: readonly Event[]): boolean {
  let first: Event['kind'] | null = null
  let last: Event['kind'] | null = null
  for (const { kind } of events) {
    if (kind !== 'clock' && kind !== 'date') continue
    first ??= kind
    last = kind
  }
  return first === 'clock' && last === 'date'
}

const isSameDay = (a: FoundDate, b: FoundDate): boolean =>
  a.calendar === b.calendar && a.year === b.year && a.month === b.month && a.day === b.day

/** Hijri or Coptic beside Gregorian, with no clock or label between: one day in two calendars. */
function isBeside(items: readonly Item[], group: Group, date: FoundDate): boolean {
  if (!group.date || group.beside?.calendar === date.calendar || group.date.calendar === date.calendar)
    return date.calendar === 'coptic'
  for (let at = Math.max(group.date.to, group.beside?.to ?? 0); at < date.from; at++) {
    const { kind, meaning } = items[at]
    if (kind === 'word' && !meaning.filler && !meaning.weekday && !meaning.era && !meaning.companion) return false
    if (meaning.label) return false
  }
  return true
}

/** `2025年1月14日 (1月14日 更新)`: a labelled day without a year is of the year of the date before it, or of the next. */
function withYear(date: FoundDate, before: FoundDate): FoundDate {
  if (before.year === 0 || before.calendar !== date.calendar) return date
  const earlier = date.month < before.month || (date.month === before.month && date.day < before.day)
  return { ...date, year: before.year + (earlier ? 1 : 0) }
}

/** `نشر 3/11/2023 18:20 • آخر تحديث 19:05`: a labelled clock without a day is of the day before it. */
function inheritDates(groups: readonly Group[]): void {
  let date: FoundDate | null = null
  for (const group of groups) {
    if (group.date && date && group.label && group.date.year === 0) group.date = withYear(group.date, date)
    if (group.date) date = group.date
    else if (!group.relative && group.label && group.clocks.length > 0) group.date = date
  }
}

/** `(5 نوفمبر 1930 - 10 آب 2001)`: two days with neither label nor clock say how long something lasted. */
function isRange(groups: readonly Group[]): boolean {
  const days = groups.filter(({ date }) => date && date.calendar !== 'coptic' && date.day > 0)
  return days.length > 1 && groups.every(({ label, clocks }) => label === null && clocks.length === 0)
}
