import { GLUE } from '../glue.ts'
import { does } from '../glueOf.ts'
import type { Item } from '../readItems.ts'

export interface ParsedMonth {
  to: number
  month: number
  calendar: 'gregorian' | 'islamic-umalqura' | 'persian' | 'coptic'
  differs: boolean
}

const JOINTS: ReadonlySet<string> = new Set('-/(),|_\\[]')
const NAMES = 3

/** A month's name, or up to three of it in any order: `سبتمبر/ أيلول`, `آب (أغسطس)`, `تشرين2/نوفمبر`, `[آب] أغسطس`, `جويلية/تموز/يوليو`. */
export function parseMonth(items: readonly Item[], at: number): ParsedMonth | null {
  const meaning = items[at]?.meaning
  if (meaning?.coptic) return { to: at + 1, month: 1, calendar: 'coptic', differs: false }
  if (meaning?.hijriMonth)
    return { to: at + 1, month: meaning.hijriMonth, calendar: 'islamic-umalqura', differs: false }
  if (meaning?.persianMonth) return { to: at + 1, month: meaning.persianMonth, calendar: 'persian', differs: false }
  if (!meaning?.month) return null
  let to = at + 1
  let differs = false
  for (let names = 1; names < NAMES; names++) {
    const next = nextName(items, to)
    const other = items[next]?.meaning.month
    if (!other) break
    differs ||= other !== meaning.month
    to = next + 1
  }
  if (to > at + 1 && (items[to]?.text === ')' || items[to]?.text === ']')) to++
  return { to, month: meaning.month, calendar: 'gregorian', differs }
}

/** Past two signs, or `أو`: another name may stand there. */
function nextName(items: readonly Item[], at: number): number {
  let next = at
  while (next < at + 2 && items[next]?.kind === 'sign' && JOINTS.has(items[next].text)) next++
  return does(items[next], GLUE.or) ? next + 1 : next
}
