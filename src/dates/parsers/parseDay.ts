import type { Item } from '../readItems.ts'

/**
 * The number of a day, -1 where it is printed as 0, or null. It may end a year or a clock that ran into it: `15 Mar 202115 Mar 2021`, `13:5215
 * سبتمبر`.
 */
export function parseDay(items: readonly Item[], at: number): number | null {
  const item = items[at]
  if (!item) return null
  if (item.kind !== 'number') return item.meaning.ordinalDay ?? null
  const { text } = item
  if (text.length <= 2) return item.value || -1
  if (!items[at + 1]?.meaning.month) return null
  if (text.length > 4) return items[at - 1]?.meaning.month && YEAR_AND_DAY.test(text) ? Number(text.slice(4)) : null
  const hour = items[at - 2]
  return items[at - 1]?.text === ':' && hour?.kind === 'number' && hour.text.length <= 2 ? Number(text.slice(2)) : null
}

const YEAR_AND_DAY = /^(?:19|20)\d{3,4}$/u
