import type { FoundDate } from '../found.ts'
import type { Item } from '../readItems.ts'

/** A year of four digits with its mark, if there is one (هـ, م, AH, AD); a year below the digits of its clock is none. */
export function parseYear(
  items: readonly Item[],
  at: number,
  calendar: FoundDate['calendar'] | null,
): { year: number; to: number } | null {
  const item = items[at]
  if (item?.kind !== 'number' || item.text.length !== 4) return null
  if (isClockSign(items[at + 1]) && items[at + 2]?.kind === 'number' && !items[at + 1].spaced && !items[at + 2].spaced)
    return null
  let to = at + 1
  const open = items[to]?.text === '(' ? 1 : 0
  const mark = items[to + open]
  // م after a year is the era, whatever stands after it; a clock's م comes after the clock
  if (
    mark?.meaning.era &&
    (calendar === null || mark.meaning.era !== (calendar === 'islamic-umalqura' ? 'gregorian' : 'hijri'))
  ) {
    to += open + 1
    if (open && items[to]?.text === ')') to++
    if (items[to]?.text === '.' && !items[to].spaced) to++
  }
  return { year: item.value, to }
}

const isClockSign = (item: Item | undefined): boolean => item?.text === ':'
