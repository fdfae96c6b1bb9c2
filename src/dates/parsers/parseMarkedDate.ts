import type { FoundDate } from '../found.ts'
import type { Item } from '../readItems.ts'

/** A date whose numbers carry signs that say what they are: `2025年1月14日`, `2020년 7월 15일`, and `1月14日` without a year, given with year 0. */
export function parseMarkedDate(items: readonly Item[], at: number): FoundDate | null {
  // nearly all numbers have no such sign
  if (items[at + 1]?.meaning.mark === undefined) return null
  let to = at
  const part = (mark: 'Y' | 'M' | 'D', digits: number): number => {
    const [number, sign] = [items[to], items[to + 1]]
    if (number?.kind !== 'number' || number.text.length > digits || sign?.meaning.mark !== mark) return 0
    to += 2
    return number.value
  }
  const year = part('Y', 4)
  if (year > 0 && items[at].text.length !== 4) return null
  const month = part('M', 2)
  if (month === 0) return null
  const day = part('D', 2)
  if (day === 0 && year === 0) return null
  return {
    kind: 'date',
    from: at,
    to,
    calendar: 'gregorian',
    year,
    month,
    day,
    others: [],
    ordered: true,
    bare: false,
    monthsDiffer: false,
    shared: false,
    yearAt: -1,
    weekday: null,
  }
}
