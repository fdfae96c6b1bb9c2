import { coverRange } from '../coverRange.ts'
import { findSegments } from '../findSegments.ts'
import type { Part } from '../parts.ts'
import type { Sheet } from '../sheet.ts'
import { IN_LINE } from '../thresholds.ts'
import { isSentences } from './isSentences.ts'

let known: { sheet: Sheet; line: number; share: number } | undefined

/** The share of a line, 0 to 1, that is whole sentences said earlier on it; 0 where they are too few to be a body. */
export function shuffledShare(sheet: Sheet, part: Part): number {
  if (known?.sheet !== sheet || known.line !== part.line) {
    const { line, lineFirst, lineEnd } = part
    let sum = 0
    for (const segment of findSegments(sheet.page, lineFirst, lineEnd)) {
      const cover = coverRange(sheet.page, sheet.page.earlier, segment.first, segment.end)
      if (isSentences(sheet, { ...part, ...segment, cover })) sum += cover.tokens
    }
    known = { sheet, line, share: sum >= IN_LINE.copy ? sum / (lineEnd - lineFirst) : 0 }
  }
  return known.share
}
