import { type FoldedLine, placeInLine } from './foldLine.ts'
import { vocabularyOf } from './languages/index.ts'
import type { Page } from './page.ts'
import type { Item, LineItems } from './readItems.ts'
import { MONTH_FIRST } from './tables/zones.ts'

/** What readers ask of a line beside its items. */
export interface LineContext {
  /** How numbers of a date are ordered; null where both ways are common. Asked where they may be of two days: the page tells it late. */
  order(): 'dmy' | 'mdy' | 'ymd' | null
  /** Bare years such as 1402 are Persian. */
  persian: boolean
  /** The line says that years such as 1442 are Hijri. */
  hijri: boolean
  /** An item as the line prints it: letters of folded text are small. */
  printed(item: Item): string
}

/** Years that may be of the Persian or the Hijri calendar. */
const OLD: readonly [number, number] = [1300, 1500]

export function lineContext({ items, language }: LineItems, folded: FoldedLine, page: Page): LineContext {
  let hijri = false
  let persian = false
  let old = false
  let monthFirst = false
  for (const { kind, value, meaning } of items) {
    if (kind === 'number') old ||= value >= OLD[0] && value <= OLD[1]
    else if (kind === 'word') {
      hijri ||= meaning.era === 'hijri' || meaning.hijriMonth !== undefined
      persian ||= meaning.era === 'persian'
      monthFirst ||= meaning.zone !== undefined && MONTH_FIRST.has(meaning.zone.zone)
    }
  }
  const printed = ({ start, end }: Item): string => {
    const [from, to] = placeInLine(folded, start, end)
    return folded.line.slice(from, to)
  }
  // words tell the language of a line, and only where they do not, or a year asks for it, the page does
  const known = language ?? (old ? page.language() : null)
  persian ||= old && !hijri && [known, page.language()].some(code => calendarOf(code) === 'persian')
  return { order: () => orderOf(language, monthFirst, page), persian, hijri, printed }
}

const calendarOf = (code: string | null): string | undefined =>
  code === null ? undefined : vocabularyOf(code).calendar

function orderOf(language: string | null, monthFirst: boolean, page: Page): ReturnType<LineContext['order']> {
  const own = language === null ? null : vocabularyOf(language).order
  if (own !== null) return own
  if (monthFirst) return 'mdy'
  return page.order()
}
