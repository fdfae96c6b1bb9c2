import type { Item } from '../readItems.ts'

export interface ParsedMonth {
  to: number
  month: number
  calendar: 'gregorian' | 'islamic-umalqura' | 'coptic'
  differs: boolean
}

/** A month's name, or two names of it in any order: `سبتمبر/ أيلول`, `آب (أغسطس)`, `تشرين2/نوفمبر`, `سبتمبر أيلول`. */
export function parseMonth(items: readonly Item[], at: number): ParsedMonth | null {
  const meaning = items[at]?.meaning
  if (meaning?.coptic) return { to: at + 1, month: 1, calendar: 'coptic', differs: false }
  if (meaning?.hijriMonth)
    return { to: at + 1, month: meaning.hijriMonth, calendar: 'islamic-umalqura', differs: false }
  if (!meaning?.month) return null
  let next = at + 1
  if (items[next]?.kind === 'sign' && /[-/(,|_\\[]/u.test(items[next].text)) next++
  if (items[next]?.text === 'او') next++
  const second = items[next]?.meaning.month
  if (!second) return { to: at + 1, month: meaning.month, calendar: 'gregorian', differs: false }
  next++
  if (items[next]?.text === ')' || items[next]?.text === ']') next++
  return { to: next, month: meaning.month, calendar: 'gregorian', differs: second !== meaning.month }
}
