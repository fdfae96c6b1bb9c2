import type { TitleCopy } from '../findTitleCopies.ts'
import { isWhole } from './lines.ts'
import { longBetween, type Sheet } from './sheet.ts'

/**
 * The lines that say the headline again in the midst of the text, as a refrain does: twice and more, between lines of text, and what follows
 * each is no copy of what follows the headline.
 */
export function findRefrain(sheet: Sheet, titles: readonly TitleCopy[]): ReadonlySet<number> {
  const { headline, lineCount, page } = sheet
  const { lineFirst } = page.tokens
  const lines = titles
    .filter(({ line, part }) => part.first === lineFirst[line] && part.end === lineFirst[line + 1])
    .map(({ line }) => line)
    .filter(line => headline && line > headline.line && !isWhole(sheet.earlier(line + 1)))
    .filter(line => longBetween(sheet, headline!.line + 1, line))
  const amid = lines.filter(line => longBetween(sheet, line + 1, lineCount))
  return new Set(amid.length > 1 ? lines : [])
}
