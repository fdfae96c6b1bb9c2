import type { Cover } from '../coverRange.ts'
import { toldEnd } from '../readMore.ts'
import type { Sheet } from '../sheet.ts'
import { WHOLE } from '../thresholds.ts'
import { isSaidThrice } from './isSaidThrice.ts'

export const tokensIn = ({ page: { tokens } }: Sheet, line: number): number =>
  tokens.lineFirst[line + 1] - tokens.lineFirst[line]

/** How much a line says, in words. */
export const wordsIn = (sheet: Sheet, line: number): number =>
  sheet.words(sheet.page.tokens.lineFirst[line], sheet.page.tokens.lineFirst[line + 1])

export const textOf = ({ page: { tokens } }: Sheet, line: number): string =>
  tokens.text.slice(tokens.lineStart[line], tokens.lineEnd[line])

/** What stands after the last word that a line says itself. */
const endOf = ({ page: { tokens } }: Sheet, line: number): string =>
  tokens.text.slice(tokens.end[toldEnd(tokens, line) - 1], tokens.lineEnd[line]).slice(0, 16)

export const hasEllipsis = (sheet: Sheet, line: number): boolean => /…|\.\./.test(endOf(sheet, line))

export const hasEndMark = (sheet: Sheet, line: number): boolean => /[.!?؟…۔।:؛。！？]/.test(endOf(sheet, line))

/** UTF-16 units from a line's first to its last. */
export const lengthOf = ({ page: { tokens } }: Sheet, line: number): number =>
  tokens.lineEnd[line] - tokens.lineStart[line]

/** Lines of the original that a cover begins and ends in. */
export const sourceLine = ({ page }: Sheet, cover: Cover): number => page.lineOf[cover.from]
export const sourceLastLine = ({ page }: Sheet, cover: Cover): number => page.lineOf[cover.to - 1]

/** Does the original begin where a line begins, or where its dateline ends: `تونس (وات) - …`, `لندن - رويترز: …`? */
export function isPrefix(sheet: Sheet, cover: Cover): boolean {
  const { text, start, end, lineFirst } = sheet.page.tokens
  const first = lineFirst[sourceLine(sheet, cover)]
  const before = cover.from - first
  if (before === 0) return true
  if (before > DATELINE || !/[-–—:]/.test(text.slice(end[cover.from - 1], start[cover.from]))) return false
  return /[-–—(/]/.test(text.slice(start[first], start[cover.from]))
}

/** Place, agency, day: so many tokens at most. */
const DATELINE = 8

/** Does the original end where a line ends? */
export const isSuffix = (sheet: Sheet, cover: Cover): boolean =>
  sheet.page.tokens.lineFirst[sourceLastLine(sheet, cover) + 1] === cover.to

const share = (cover: Cover): number => (cover.matched + cover.spelling) / cover.tokens

/** Says a line what its original says, and nothing else? */
export const isWhole = (cover: Cover | null): cover is Cover =>
  cover !== null &&
  cover.from >= 0 &&
  cover.beyond === 0 &&
  share(cover) >= WHOLE.share &&
  cover.hard === 0 &&
  cover.extra <= (cover.tokens < WHOLE.short ? 0 : WHOLE.extra * cover.tokens)

/** ... nearly: enough for a line between others of a block. */
export const isNearlyWhole = (cover: Cover | null): cover is Cover =>
  cover !== null &&
  cover.from >= 0 &&
  cover.beyond === 0 &&
  share(cover) >= WHOLE.share &&
  cover.sense === 0 &&
  cover.hard <= WHOLE.lineInBlock * cover.tokens &&
  cover.extra <= WHOLE.lineInBlock * cover.tokens

/** Is what a line says said there and where its original stands, and nowhere else? */
export const isTwice = (sheet: Sheet, line: number): boolean =>
  sheet.linesLike(line) <= 2 && !isSaidThrice(sheet, line, sheet.earlier(line)!)

/** Tables repeat numbers, talk repeats questions. */
export const hasDigitOrQuestion = (sheet: Sheet, line: number): boolean => /[\p{Nd}?؟？]/u.test(textOf(sheet, line))
