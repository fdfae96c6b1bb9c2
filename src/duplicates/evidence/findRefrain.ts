import type { ComparedText } from '../compare/comparedText.ts'
import type { HeadlineCopy } from '../find/findHeadlineCopies.ts'
import { DECIDE } from '../thresholds.ts'
import { isWhole, wordsIn } from './lines.ts'

/**
 * The lines that say the headline again in the midst of the text, as a refrain does: twice and more, each between two lines of text, and what
 * follows each is no copy of what follows the headline.
 */
export function findRefrain(compared: ComparedText, titles: readonly HeadlineCopy[]): ReadonlySet<number> {
  const { headline, lineCount, aligned } = compared
  const { lineFirst } = aligned.tokens
  const isText = (line: number): boolean => line >= 0 && line < lineCount && wordsIn(compared, line) >= DECIDE.lead
  const lines = titles
    .filter(({ line, part }) => part.first === lineFirst[line] && part.end === lineFirst[line + 1])
    .map(({ line }) => line)
    .filter(line => headline && line > headline.line + 1 && isText(line - 1) && !isWhole(compared.earlier(line + 1)))
  return new Set(lines.filter(line => isText(line + 1)).length > 1 ? lines : [])
}
