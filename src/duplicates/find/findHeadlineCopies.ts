import { joinedHash, joinedSize } from '../../text/joinedHash.ts'
import { lineParts } from '../../text/lineParts.ts'
import type { Tokens } from '../../text/tokens.ts'
import { TITLE } from '../thresholds.ts'
import type { TokenRange } from '../tokenRange.ts'

/** A line that says the headline again, and where in it. */
export interface HeadlineCopy {
  line: number
  /** The part that is the headline; what else the line says is the outlet's name, a section or a tag. */
  part: TokenRange
}

/** Lines with the letters of the headline, alone or as parts cut by separators. */
export function findHeadlineCopies(tokens: Tokens, headline: TokenRange, headlineLine: number): HeadlineCopy[] {
  const length = headline.end - headline.first
  if (length < TITLE.touching) return []
  const size = joinedSize(tokens, headline.first, headline.end)
  const hash = joinedHash(tokens, headline.first, headline.end)
  const same = (first: number, end: number): boolean =>
    joinedSize(tokens, first, end) === size && joinedHash(tokens, first, end) === hash
  const { lineCount, lineFirst } = tokens
  const copies: HeadlineCopy[] = []
  for (let line = 0; line < lineCount; line++) {
    const count = lineFirst[line + 1] - lineFirst[line]
    // quotes and spaces inside words make a few tokens more of the same letters
    const most = line === 0 ? length + TITLE.firstLine : length + TITLE.besides + TITLE.split
    if (line === headlineLine || count > most || count * 2 < length) continue
    const touching = line === 0 || Math.abs(line - headlineLine) === 1 || copies.at(-1)?.line === line - 1
    if (length < (touching ? TITLE.touching : TITLE.apart)) continue
    const part = partWith(tokens, line, same, line === 0 ? TITLE.firstLine : TITLE.besides)
    if (part) copies.push({ line, part })
  }
  return copies
}

function partWith(
  tokens: Tokens,
  line: number,
  same: (first: number, end: number) => boolean,
  besides: number,
): TokenRange | null {
  const first = tokens.lineFirst[line]
  const end = tokens.lineFirst[line + 1]
  if (same(first, end)) return { first, end }
  const bounds = lineParts(tokens, line, line === 0)
  if (bounds.length > TITLE.parts) return null
  for (let a = 0; a < bounds.length - 1; a++)
    for (let b = a + 1; b < bounds.length; b++)
      if (end - first - (bounds[b] - bounds[a]) <= besides && same(bounds[a], bounds[b]))
        return { first: bounds[a], end: bounds[b] }
  return null
}
