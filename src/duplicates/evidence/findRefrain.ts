import type { TitleCopy } from '../findTitleCopies.ts'
import type { Sheet } from '../sheet.ts'
import { DECIDE } from '../thresholds.ts'
import { isWhole, wordsIn } from './lines.ts'

/**
 * The lines that say the headline again in the midst of the text, as a refrain does: twice and more, each between two lines of text, and what
 * follows each is no copy of what follows the headline.
 */
export function findRefrain(sheet: Sheet, titles: readonly TitleCopy[]): ReadonlySet<number> {
  const { headline, lineCount, page } = sheet
  const { lineFirst } = page.tokens
  const isText = (line: number): boolean => line >= 0 && line < lineCount && wordsIn(sheet, line) >= DECIDE.lead
  const lines = titles
    .filter(({ line, part }) => part.first === lineFirst[line] && part.end === lineFirst[line + 1])
    .map(({ line }) => line)
    .filter(line => headline && line > headline.line + 1 && isText(line - 1) && !isWhole(sheet.earlier(line + 1)))
  return new Set(lines.filter(line => isText(line + 1)).length > 1 ? lines : [])
}
