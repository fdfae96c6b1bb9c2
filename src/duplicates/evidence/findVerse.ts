import type { Sheet } from '../sheet.ts'
import { VERSE } from '../thresholds.ts'
import { tokensIn, wordsIn } from './lines.ts'

/**
 * Marks verse. Repetition by scraping has one distance: the copy stands at the same number of lines from its original. Songs, poems
 * and rows of tables come back at several.
 */
export function findVerse(sheet: Sheet): void {
  const { lineCount } = sheet
  for (let from = 0; from < lineCount; ) {
    let to = from
    while (to < lineCount && wordsIn(sheet, to) < VERSE.prose) to++
    const verse = verseIn(sheet, from, to)
    if (verse) sheet.verse.fill(1, verse.first, verse.last + 1)
    from = to + 1
  }
}

/** The lines from the first that is sung again to the last that was sung before, or null. */
function verseIn(sheet: Sheet, from: number, to: number): { first: number; last: number } | null {
  if (to - from < VERSE.range) return null
  const isHeadline = (line: number): boolean => sheet.headline !== null && sheet.isLike(line, sheet.headline.line)
  const distances = new Map<number, number>()
  const sung = new Set<number>()
  let tiny = 0
  let lines = 0
  let first = -1
  let last = -1
  for (let line = from; line < to; line++) {
    const tokens = tokensIn(sheet, line)
    const words = wordsIn(sheet, line)
    lines++
    if (words < 3) tiny++
    if (words < VERSE.line || isHeadline(line)) continue
    const cover = sheet.earlier(line)
    if (!cover || cover.hard > 0 || cover.matched + cover.spelling < VERSE.share * tokens) continue
    const origin = sheet.page.lineOf[cover.from]
    if (origin < from || origin === sheet.headline?.line) continue
    distances.set(line - origin, (distances.get(line - origin) ?? 0) + 1)
    sung.add(line).add(origin)
    if (first < 0 || origin < first) first = origin
    last = line
  }
  if (sung.size < VERSE.lines || last - first < VERSE.range || tiny > lines * VERSE.tiny) return null
  let counted = 0
  for (let line = first; line <= last; line++) if (wordsIn(sheet, line) >= VERSE.line) counted++
  for (const times of distances.values()) if (times >= VERSE.oneDistance * counted) return null
  return { first, last }
}
