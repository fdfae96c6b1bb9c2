import { findSegments } from '../ask/findSegments.ts'
import type { Part } from '../ask/part.ts'
import type { ComparedText } from '../compare/comparedText.ts'
import { compareRange } from '../compare/compareRange.ts'
import { IN_LINE } from '../thresholds.ts'
import { isSentences } from './isSentences.ts'

let known: { compared: ComparedText; line: number; share: number } | undefined

/** The share of a line, 0 to 1, that is whole sentences said earlier on it; 0 where they are too few to be a body. */
export function shuffledShare(compared: ComparedText, part: Part): number {
  if (known?.compared !== compared || known.line !== part.line) {
    const { line, lineFirst, lineEnd } = part
    let sum = 0
    for (const segment of findSegments(compared.aligned, lineFirst, lineEnd)) {
      const comparison = compareRange(compared.aligned, compared.aligned.earlier, segment.first, segment.end)
      if (isSentences(compared, { ...part, ...segment, comparison })) sum += comparison.tokens
    }
    known = { compared, line, share: sum >= IN_LINE.copy ? sum / (lineEnd - lineFirst) : 0 }
  }
  return known.share
}
