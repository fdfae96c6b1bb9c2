import type { Day } from '../calendars.ts'
import type { FoundDate } from '../found.ts'
import type { LineContext } from '../lineContext.ts'
import type { Item } from '../readItems.ts'

const SIGNS: ReadonlySet<string> = new Set('-/._\\')
/** Years of two digits: up to this one in the 2000s. */
const PIVOT = 69
const HIJRI: readonly [number, number] = [1300, 1500]
/** Persian pages are not of later years; what they print of them is Hijri. */
const LAST_PERSIAN = 1420

/** A date in numbers: `15/9/2014`, `2014-09-15`, `15.09.2014`, `22_4_2024`, `14/09/15`, with a Hijri or Gregorian mark. */
export function parseNumericDate(items: readonly Item[], at: number, context: LineContext): FoundDate | null {
  const parted = partedByBlanks(items, at)
  if (parted) return parted
  const [a, sign1, b, sign2, c] = [items[at], items[at + 1], items[at + 2], items[at + 3], items[at + 4]]
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number') return null
  if (sign1.text !== sign2.text || !SIGNS.has(sign1.text) || isJoined(items, at)) return null
  if (sign1.text === '.' && isClock(items, at)) return null
  const spaces = Number(sign1.spaced) + Number(b.spaced) + Number(sign2.spaced) + Number(c.spaced)
  const spaced = spaces > 0
  // a stop with a space ends a sentence, but `13 . 01 . 2020` and `5. 11. 2019`
  const stops = sign1.text === '.' && !sign1.spaced && !sign2.spaced && b.spaced && c.spaced && c.text.length === 4
  if (spaced && (sign1.text === '.' || sign1.text === '_') && spaces < 4 && !stops) return null
  const year = withoutHour(a.text, c.text, items[at + 5])
  const all = readings(a.text, b.text, year)
  const order = all.length > 1 ? context.order() : null
  const days =
    order === 'ymd' && c.text.length === 2
      ? yearFirst(all, a.value, b.value, c.value)
      : ordered(all, a.text.length === 4, order)
  if (days.length === 0 || (spaced && year.length !== 4 && a.text.length !== 4)) return null
  let to = at + 5
  if (year === c.text && isContinued(items, to, sign1.text)) return null
  let mark = items[to]?.meaning.era
  const bracket = items[to]?.text === '(' && items[to + 2]?.text === ')'
  if (bracket) mark = items[to + 1].meaning.era
  const [first, ...others] = days
  const old = first.year >= HIJRI[0] && first.year <= HIJRI[1]
  const persian = old && (mark === 'persian' || (mark !== 'hijri' && context.persian() && first.year <= LAST_PERSIAN))
  const era = persian ? 'persian' : old ? 'hijri' : 'gregorian'
  if (mark === era) to += bracket ? 3 : 1
  return {
    kind: 'date',
    from: at,
    to,
    calendar: persian ? 'persian' : old ? 'islamic-umalqura' : 'gregorian',
    year: first.year,
    month: first.month,
    day: first.day,
    others: old ? [] : others,
    ordered: order !== null,
    bare: old && !persian && mark !== 'hijri' && !context.hijri(),
    monthsDiffer: false,
    shared: year !== c.text,
    yearAt: -1,
    weekday: null,
  }
}

/** `2015 05 14` as all that a line says. */
function partedByBlanks(items: readonly Item[], at: number): FoundDate | null {
  if (at > 0 || items.length !== 3) return null
  const [a, b, c] = items
  if (a.text.length !== 4 || b.text.length !== 2 || c.text.length !== 2) return null
  if (a.value < 1900 || a.value > 2100 || b.value > 12 || c.kind !== 'number' || b.kind !== 'number') return null
  return {
    kind: 'date',
    from: 0,
    to: 3,
    calendar: 'gregorian',
    year: a.value,
    month: b.value,
    day: c.value,
    others: [],
    ordered: true,
    bare: false,
    monthsDiffer: false,
    shared: false,
    yearAt: -1,
    weekday: null,
  }
}

/** `kl. 09.05.12`, `9/6/2023, 09.05.12`: hours, minutes and seconds behind a word of clocks or a date. */
function isClock(items: readonly Item[], at: number): boolean {
  const [hour, , minute, , second] = items.slice(at, at + 5)
  if (hour.value > 23 || minute.value > 59 || second.value > 59) return false
  if (minute.text.length !== 2 || second.text.length !== 2) return false
  if (items[items[at - 1]?.text === '.' ? at - 2 : at - 1]?.meaning.clockIntroduction) return true
  const before = items[at - 1]?.text === ',' ? at - 2 : at - 1
  const [joint, year] = [items[before - 1], items[before]]
  if (year?.kind !== 'number' || year.text.length !== 4) return false
  return joint?.meaning.month !== undefined || (joint?.kind === 'sign' && SIGNS.has(joint.text))
}

/** `23-06-09` where the year stands first: that reading before the others. */
function yearFirst(days: Day[], year: number, month: number, day: number): Day[] {
  const meant = { year: century(year), month, day }
  return [...days.filter(one => sameDay(one, meant)), ...days.filter(one => !sameDay(one, meant))]
}

/** The readings in the order that language or page have; the year first is the year first in all of them. */
function ordered(days: Day[], yearFirst: boolean, order: ReturnType<LineContext['order']>): Day[] {
  if (days.length < 2 || yearFirst || order !== 'mdy') return days
  // 3/4/2020 has two readings, day and month first, 3/4/20 also the year first
  const [day, ...others] = days
  return [others[others.length - 1], ...others.slice(0, -1), day]
}

/** `25/10/202306:52` and `2023-10-2506:52`: the date runs into the hour of its clock. */
function withoutHour(first: string, last: string, next: Item | undefined): string {
  if (next?.text !== ':' || next.spaced) return last
  if (/^(?:19|20)\d{3,4}$/u.test(last)) return last.slice(0, 4)
  return first.length === 4 && (last.length === 3 || last.length === 4) ? last.slice(0, 2) : last
}

/** All that three numbers can mean, day before month first. */
function readings(a: string, b: string, c: string): Day[] {
  const [x, y, z] = [Number(a), Number(b), Number(c)]
  if (a.length > 2 && a.length !== 4) return []
  // `1/2/3` is no date: a year has two digits at least
  if (b.length > 2 || (c.length > 2 && c.length !== 4) || a.length + c.length > 6) return []
  if (a.length < 4 && c.length < 2) return []
  // a year that is printed as 0000 is an empty field, not a year left out
  const day = (year: number, month: number, date: number): Day => ({ year: year === 0 ? -1 : year, month, day: date })
  const days =
    a.length === 4
      ? [day(x, y, z), day(x, z, y)].filter((reading, i) => i === 0 || y > 12 || reading.day === -1)
      : c.length === 4
        ? [day(z, y, x), day(z, x, y)]
        : [day(century(z), y, x), day(century(x), y, z), day(century(z), x, y)]
  const unique: Day[] = []
  for (const one of days) if (isPossible(one) && !unique.some(other => sameDay(one, other))) unique.push(one)
  return unique.length > 0 ? unique : days.slice(0, 1)
}

const isPossible = ({ month, day }: Day): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31
const century = (year: number): number => (year >= 100 ? year : year <= PIVOT ? 2000 + year : 1900 + year)
const sameDay = (a: Day, b: Day): boolean => a.year === b.year && a.month === b.month && a.day === b.day

/** Part of a longer chain of numbers: a version, a telephone number, a range. */
function isJoined(items: readonly Item[], at: number): boolean {
  const [before, sign] = [items[at - 2], items[at - 1]]
  return sign !== undefined && SIGNS.has(sign.text) && !sign.spaced && !items[at].spaced && before?.kind === 'number'
}

function isContinued(items: readonly Item[], to: number, sign: string): boolean {
  const [next, number, colon] = [items[to], items[to + 1], items[to + 2]]
  if (next?.text !== sign || next.spaced || number?.kind !== 'number' || number.spaced) return false
  return colon?.text !== ':'
}
