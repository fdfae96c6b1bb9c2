import { type FoldedLine, placeInLine } from './foldLine.ts'
import { vocabularyOf } from './languages/index.ts'
import type { Page } from './page.ts'
import type { Item, LineItems } from './readItems.ts'
import { MONTH_FIRST } from './tables/zones.ts'

/** What readers ask of a line beside its items, each worked out when a date first asks: most dates ask nothing. */
export interface LineContext {
  /** How numbers of a date are ordered; null where both ways are common. */
  order(): 'dmy' | 'mdy' | 'ymd' | null
  /** Bare years such as 1402 are Persian. */
  persian(): boolean
  /** The line says that years such as 1442 are Hijri. */
  hijri(): boolean
  /** An item as the line prints it: letters of folded text are small. */
  printed(item: Item): string
}

/** Years that may be of the Persian or the Hijri calendar. */
const OLD: readonly [number, number] = [1300, 1500]

export function lineContext(words: LineItems, folded: FoldedLine, page: Page): LineContext {
  let order: ReturnType<LineContext['order']> | undefined
  let persian: boolean | undefined
  let hijri: boolean | undefined
  return {
    order: () => (order === undefined ? (order = orderOf(words, page)) : order),
    persian: () => (persian ??= isPersian(words, page)),
    hijri: () => (hijri ??= isHijri(words)),
    printed: ({ start, end }) => {
      const [from, to] = placeInLine(folded, start, end)
      return folded.line.slice(from, to)
    },
  }
}

const isHijri = ({ items }: LineItems): boolean =>
  items.some(({ meaning }) => meaning.era === 'hijri' || meaning.hijriMonth !== undefined)

function isPersian({ items, language }: LineItems, page: Page): boolean {
  if (items.some(({ meaning }) => meaning.era === 'persian')) return true
  const old = items.some(({ kind, value }) => kind === 'number' && value >= OLD[0] && value <= OLD[1])
  if (!old || isHijri({ items, language })) return false
  // words tell the language of a line, and only where they do not, or a year asks for it, the page does
  return [language, page.language()].some(code => calendarOf(code) === 'persian')
}

const calendarOf = (code: string | null): string | undefined =>
  code === null ? undefined : vocabularyOf(code).calendar

function orderOf({ items, language }: LineItems, page: Page): ReturnType<LineContext['order']> {
  const own = language === null ? null : vocabularyOf(language).order
  if (own !== null) return own
  const monthFirst = items.some(({ meaning: { zone } }) => zone !== undefined && MONTH_FIRST.has(zone.zone))
  return monthFirst ? 'mdy' : page.order()
}
