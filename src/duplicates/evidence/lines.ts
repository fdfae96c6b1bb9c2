import type { ComparedText } from '../compare/comparedText.ts'
import type { Comparison } from '../compare/comparison.ts'
import { ownEnd } from '../compare/ownEnd.ts'
import { WHOLE } from '../thresholds.ts'
import { isSaidThrice } from './isSaidThrice.ts'

export const tokensIn = ({ aligned: { tokens } }: ComparedText, line: number): number =>
  tokens.lineFirst[line + 1] - tokens.lineFirst[line]

/** How much a line says, in words. */
export const wordsIn = (compared: ComparedText, line: number): number =>
  compared.words(compared.aligned.tokens.lineFirst[line], compared.aligned.tokens.lineFirst[line + 1])

export const textOf = ({ aligned: { tokens } }: ComparedText, line: number): string =>
  tokens.text.slice(tokens.lineStart[line], tokens.lineEnd[line])

/** What stands after the last word that a line says itself. */
const endOf = ({ aligned: { tokens } }: ComparedText, line: number): string =>
  tokens.text.slice(tokens.end[ownEnd(tokens, line) - 1], tokens.lineEnd[line]).slice(0, 16)

export const hasEllipsis = (compared: ComparedText, line: number): boolean => /…|\.\./.test(endOf(compared, line))

export const hasEndMark = (compared: ComparedText, line: number): boolean =>
  /[.!?؟…۔।:؛。！？]/.test(endOf(compared, line))

/** UTF-16 units from a line's first to its last. */
export const lengthOf = ({ aligned: { tokens } }: ComparedText, line: number): number =>
  tokens.lineEnd[line] - tokens.lineStart[line]

/** Lines of the original that a cover begins and ends in. */
export const sourceLine = ({ aligned }: ComparedText, comparison: Comparison): number => aligned.lineOf[comparison.from]
export const sourceLastLine = ({ aligned }: ComparedText, comparison: Comparison): number =>
  aligned.lineOf[comparison.to - 1]

/** Does the original begin where a line begins, or where its dateline ends: `تونس (وات) - …`, `لندن - رويترز: …`? */
export function isPrefix(compared: ComparedText, comparison: Comparison): boolean {
  const { text, start, end, lineFirst } = compared.aligned.tokens
  const first = lineFirst[sourceLine(compared, comparison)]
  const before = comparison.from - first
  if (before === 0) return true
  if (before > DATELINE || !/[-–—:]/.test(text.slice(end[comparison.from - 1], start[comparison.from]))) return false
  return /[-–—(/]/.test(text.slice(start[first], start[comparison.from]))
}

/** Place, agency, day: so many tokens at most. */
const DATELINE = 8

/** Does the original end where a line ends? */
export const isSuffix = (compared: ComparedText, comparison: Comparison): boolean =>
  compared.aligned.tokens.lineFirst[sourceLastLine(compared, comparison) + 1] === comparison.to

const share = (comparison: Comparison): number => (comparison.matched + comparison.spelling) / comparison.tokens

/** Says a line what its original says, and nothing else? */
export const isWhole = (comparison: Comparison | null): comparison is Comparison =>
  comparison !== null &&
  comparison.from >= 0 &&
  comparison.beyond === 0 &&
  share(comparison) >= WHOLE.share &&
  comparison.hard === 0 &&
  comparison.extra <= (comparison.tokens < WHOLE.short ? 0 : WHOLE.extra * comparison.tokens)

/** ... nearly: enough for a line between others of a block. */
export const isNearlyWhole = (comparison: Comparison | null): comparison is Comparison =>
  comparison !== null &&
  comparison.from >= 0 &&
  comparison.beyond === 0 &&
  share(comparison) >= WHOLE.share &&
  comparison.sense === 0 &&
  comparison.hard <= WHOLE.lineInBlock * comparison.tokens &&
  comparison.extra <= WHOLE.lineInBlock * comparison.tokens

/** Is what a line says said there and where its original stands, and nowhere else? */
export const isTwice = (compared: ComparedText, line: number): boolean =>
  compared.linesLike(line) <= 2 && !isSaidThrice(compared, line, compared.earlier(line)!)

/** Tables repeat numbers, talk repeats questions. */
export const hasDigitOrQuestion = (compared: ComparedText, line: number): boolean =>
  /[\p{Nd}?؟？]/u.test(textOf(compared, line))
