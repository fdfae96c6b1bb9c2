import type { FoundDate } from '../found.ts'
import type { Item } from '../readItems.ts'

export interface ParsedYear {
  year: number
  to: number
  /** Its item also holds what comes after it. */
  shared: boolean
}

/** Years of two digits: up to this one in the 2000s. */
const PIVOT = 69
/** Before and after a year of two digits. */
const JOINTS: ReadonlySet<string> = new Set("'’/-")
const ENDS: ReadonlySet<string> = new Set(',;|)]')

/**
 * A year of four digits with its mark, if there is one (هـ, م, AH, AD); a year below the digits of its clock is none. `201909:33` is a year
 * that runs into its clock, `202115 مارس` one that runs into the day of the next date. Two digits are a year where a sign or the line's end leaves no other meaning.
 */
export function parseYear(
  items: readonly Item[],
  at: number,
  calendar: FoundDate['calendar'] | null,
): ParsedYear | null {
  const item = items[at]
  if (item?.kind !== 'number') return null
  const runsOn = (isClockSign(items[at + 1]) && !items[at + 1].spaced) || items[at + 1]?.meaning.month !== undefined
  if (runsOn && /^(?:19|20)\d{3,4}$/u.test(item.text))
    return { year: Number(item.text.slice(0, 4)), to: at + 1, shared: true }
  if (item.text.length === 2 && calendar === 'gregorian') return shortYear(items, at)
  if (item.text.length !== 4) return null
  if (isClockSign(items[at + 1]) && items[at + 2]?.kind === 'number' && !items[at + 1].spaced && !items[at + 2].spaced)
    return null
  let to = at + 1
  const open = items[to]?.text === '(' ? 1 : 0
  const mark = items[to + open]
  // م after a year is the era, whatever stands after it; a clock's م comes after the clock
  if (mark?.meaning.era && (calendar === null || MARKS[calendar].includes(mark.meaning.era))) {
    to += open + 1
    if (open && items[to]?.text === ')') to++
    if (items[to]?.text === '.' && !items[to].spaced) to++
  }
  return { year: item.value, to, shared: false }
}

const MARKS = {
  gregorian: ['gregorian'],
  'islamic-umalqura': ['hijri'],
  persian: ['persian'],
  coptic: ['coptic', 'gregorian'],
}

/** `5-Nov-19`, `5 نوفمبر '19`, `5 نوفمبر 19` at the end of a line or of its part. */
function shortYear(items: readonly Item[], at: number): ParsedYear | null {
  const [next, after] = [items[at + 1], items[at + 2]]
  const joint = items[at - 1]
  if (joint.kind === 'sign' && !JOINTS.has(joint.text)) return null
  // `19 April - 10` counts something
  if (joint.text === '-' && items[at].spaced) return null
  const ends = !next || (next.kind === 'sign' && (ENDS.has(next.text) || (next.text === '-' && next.spaced)))
  const month = after?.meaning.month ?? after?.meaning.hijriMonth
  if (!ends || month !== undefined) return null
  const { value } = items[at]
  return { year: value <= PIVOT ? 2000 + value : 1900 + value, to: at + 1, shared: false }
}

const isClockSign = (item: Item | undefined): boolean => item?.text === ':'
