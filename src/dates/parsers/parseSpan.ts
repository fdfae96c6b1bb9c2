import { GLUE } from '../glue.ts'
import { does } from '../glueOf.ts'
import type { Item } from '../readItems.ts'
import type { Designator } from '../vocabulary.ts'

/** A length of time. */
export interface ParsedSpan {
  to: number
  /** ISO 8601, without a sign. */
  duration: string
  /** A number is printed. */
  counted: boolean
}

/** More years ago nothing was published. */
const MOST_YEARS = 100
const ORDER: readonly Designator[] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']
/** What half of a unit is after it: `ساعة ونصف`. */
const HALVES: Readonly<Partial<Record<Designator, readonly [Designator, number]>>> = {
  Y: ['M', 6],
  D: ['TH', 12],
  TH: ['TM', 30],
}

/**
 * `3 ساعات`, `ساعتين`, `يوم واحد`, `نصف ساعة`, `ساعة ونصف`, `يوم و 3 ساعات`, `15 ساعة 24 دقيقة`, `سنة وشهرين`. A plural without a number is no
 * amount.
 */
export function parseSpan(items: readonly Item[], at: number): ParsedSpan | null {
  const amounts: Partial<Record<Designator, number>> = {}
  let last: Designator | null = null
  let to = at
  let counted = false
  for (;;) {
    const and = last !== null && does(items[to], GLUE.and)
    const amount = parseAmount(items, and ? to + 1 : to)
    const { unit, count } = amount ?? {}
    // units follow each other from long to short, and one by itself after و alone
    if (!amount || !unit || count === undefined || (last && ORDER.indexOf(unit) <= ORDER.indexOf(last))) break
    if (last && !and && !amount.counted && !items[to].meaning.joined) break
    if (!last && items[to].meaning.joined) break
    amounts[unit] = count
    counted ||= amount.counted
    last = unit
    to = amount.to
    const half = HALVES[unit]
    const part = half && items[to]?.meaning.part
    if (half && part !== undefined && part > 0 && (part === 30 || unit === 'TH')) {
      amounts[half[0]] = unit === 'TH' ? part : half[1]
      to++
      if (unit === 'TH' && items[to]?.meaning.unit === 'TH' && items[to].meaning.count === 1) to++
      break
    }
  }
  return last === null || (amounts.Y ?? 0) > MOST_YEARS ? null : { to, duration: toDuration(amounts), counted }
}

interface Amount {
  to: number
  unit: Designator
  count: number
  counted: boolean
}

function parseAmount(items: readonly Item[], at: number): Amount | null {
  const first = items[at]
  const second = items[at + 1]
  if (!first) return null
  const { unit, count } = first.meaning
  if (unit) {
    // `منذ عام 2011`, `منذ يوم الأحد`, `قبل شهر رمضان` name a time
    const dated = second?.kind === 'number' && !items[at + 2]?.meaning.unit
    const names = dated || second?.meaning.weekday !== undefined || second?.meaning.hijriMonth !== undefined
    if (count === undefined || (count === 1 && names)) return null
    return { to: pastOne(items, at + 1), unit, count, counted: false }
  }
  if (!second?.meaning.unit) return null
  const designator = second.meaning.unit
  const part = designator === 'TH' ? first.meaning.half : undefined
  if (part !== undefined) return { to: at + 2, unit: 'TM', count: part, counted: true }
  const number = first.kind === 'number' && first.text.length <= 4 ? first.value : first.meaning.number
  return number === undefined || number < 0
    ? null
    : { to: pastOne(items, at + 2), unit: designator, count: number, counted: true }
}

/** `يوم واحد`, `دقيقتين اثنتين`. */
const pastOne = (items: readonly Item[], at: number): number => {
  const { number } = items[at]?.meaning ?? {}
  return number === 1 || number === 2 ? at + 1 : at
}

function toDuration(amounts: Readonly<Partial<Record<Designator, number>>>): string {
  // ISO 8601 has weeks by themselves
  const mixed = amounts.W !== undefined && Object.keys(amounts).length > 1
  const all = mixed ? { ...amounts, W: 0, D: (amounts.W ?? 0) * 7 + (amounts.D ?? 0) } : amounts
  const text = (units: readonly Designator[]): string =>
    units.map(unit => (all[unit] ? `${all[unit]}${unit.slice(-1)}` : '')).join('')
  const [date, time] = [text(['Y', 'M', 'W', 'D']), text(['TH', 'TM', 'TS'])]
  return date || time ? `P${date}${time && `T${time}`}` : 'PT0S'
}
