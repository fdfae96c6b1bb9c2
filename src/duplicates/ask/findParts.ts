import type { ComparedText } from '../compare/comparedText.ts'
import { compareRange } from '../compare/compareRange.ts'
import { IN_LINE, WHOLE } from '../thresholds.ts'
import { findSegments } from './findSegments.ts'
import { findTandems } from './findTandems.ts'
import type { Part } from './part.ts'

/** The copied stretches of a line that stays: those that stand directly after their originals first. */
export function findParts(compared: ComparedText, line: number): Part[] {
  const { aligned } = compared
  const lineFirst = aligned.tokens.lineFirst[line]
  const lineEnd = aligned.tokens.lineFirst[line + 1]
  const whole = compared.earlier(line)!
  // a paragraph that says otherwise in one sentence is another paragraph
  if (whole.sense > 0 && whole.jumps === 0 && compared.words(lineFirst, lineEnd) < IN_LINE.body)
    if (whole.matched >= WHOLE.share * (lineEnd - lineFirst)) return []
  const place = { line, lineFirst, lineEnd, sparse: isSparse(compared, lineFirst, lineEnd) }
  const comparison = (first: number, end: number) => compareRange(aligned, aligned.earlier, first, end)
  const parts: Part[] = []
  for (const { first, end, times } of findTandems(aligned, line))
    parts.push({
      ...place,
      ...ALONE,
      first,
      end,
      chain: aligned.words(first, end),
      tandem: times,
      comparison: comparison(first, end),
    })
  for (const segment of findSegments(aligned, lineFirst, lineEnd)) {
    const length = segment.end - segment.first
    if (compared.words(segment.first, segment.end) < IN_LINE.seam) continue
    const covered = comparison(segment.first, segment.end)
    if (covered.hard > WHOLE.blockHard * length || covered.extra > WHOLE.extra * length) continue
    parts.push({ ...place, ...segment, tandem: 0, comparison: covered })
  }
  return parts
}

const ALONE = { senses: 0, afterSense: false, beforeSense: false }

/** Has a range of a line almost no sentence marks? */
function isSparse({ aligned: { sentence }, words }: ComparedText, first: number, end: number): boolean {
  let sentences = 0
  for (let t = first; t < end; t++) sentences += sentence[t]
  return sentences * IN_LINE.sentence < words(first, end)
}
