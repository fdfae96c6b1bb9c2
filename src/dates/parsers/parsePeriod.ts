import { GLUE } from '../glue.ts'
import { does } from '../glueOf.ts'
import type { Period } from '../period.ts'
import type { Item } from '../readItems.ts'

/** المغرب is sunset, and Morocco: after other hours than these it is the country. */
const SUNSET: readonly [number, number] = [4, 8]

/**
 * The part of the day after the clock that ends before `at`: `م`, `مساء`, `(م)`, `، م`, `9:30 - م`, `9:30 | مساء`, `(9:30) مساء`, `9:30 في
 * المساء`, `9:30 من مساء اليوم`.
 */
export function parsePeriod(
  items: readonly Item[],
  from: number,
  at: number,
  hour: number,
): { period: Period; to: number } | null {
  const closed = items[at]?.text === ')' && items[from - 1]?.text === '('
  const start = closed ? at + 1 : at
  const joint = jointAt(items, start)
  const joined = joint !== null
  const place = joined ? start + 1 : start
  const item = items[place]
  const period = item?.meaning.period
  if (!period || item.meaning.month) return null
  if (item.meaning.zone && (hour < SUNSET[0] || hour > SUNSET[1])) return null
  if (joint && !joint(items, place)) return null
  let to = place + 1
  if (items[start].text === '(' && items[to]?.text === ')') to++
  // `ص.` and `p.m.` carry stops
  if (items[to]?.text === '.' && !items[to].spaced && /^.(?: .)?$/u.test(item.text)) to++
  // CLDR says في المساء of the hour after midnight alone
  return { period: joint === afterIn && hour === 12 ? MIDNIGHT : period, to }
}

const MIDNIGHT: Period = { names: [], hour: () => 0 }

/** Papers are called المساء and الفجر, and a letter may begin a title (`م. سامي`) or belong to the next clock (`م 10:20`). */
function standsAlone(items: readonly Item[], at: number): boolean {
  const { text, meaning } = items[at]
  const next = items[at + 1]
  if (meaning.companion || does(items[at], GLUE.definite) || next?.kind === 'number') return false
  return text.length > 1 || !next || (next.kind === 'sign' && next.text !== '.')
}

type Joint = (items: readonly Item[], at: number) => boolean

const afterIn: Joint = (items, at) => does(items[at], GLUE.definite) && !items[at].meaning.zone
const afterFrom: Joint = (items, at) => items[at].text.length > 1 && !items[at].meaning.zone

/** What may stand between a clock and its part of the day, and what is then asked of that. */
const SIGNS: ReadonlyMap<string, Joint> = new Map([
  ['(', () => true],
  [',', () => true],
  ['-', standsAlone],
  ['|', standsAlone],
])

function jointAt(items: readonly Item[], at: number): Joint | null {
  const item = items[at]
  if (item === undefined || item.meaning.period) return null
  return SIGNS.get(item.text) ?? (does(item, GLUE.in) ? afterIn : does(item, GLUE.from) ? afterFrom : null)
}
