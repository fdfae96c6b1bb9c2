import { coverRange } from './coverRange.ts'
import { findSegments } from './findSegments.ts'
import { findTandems } from './findTandems.ts'
import type { Part } from './parts.ts'
import type { Sheet } from './sheet.ts'
import { IN_LINE, WHOLE } from './thresholds.ts'

/** The copied stretches of a line that stays: those that stand directly after their originals first. */
export function findParts(sheet: Sheet, line: number): Part[] {
  const { page } = sheet
  const lineFirst = page.tokens.lineFirst[line]
  const lineEnd = page.tokens.lineFirst[line + 1]
  const whole = sheet.earlier(line)!
  // a paragraph that says otherwise in one sentence is another paragraph
  if (whole.sense > 0 && whole.jumps === 0 && sheet.words(lineFirst, lineEnd) < IN_LINE.body)
    if (whole.matched >= WHOLE.share * (lineEnd - lineFirst)) return []
  const place = { line, lineFirst, lineEnd, sparse: isSparse(sheet, lineFirst, lineEnd) }
  const cover = (first: number, end: number) => coverRange(page, page.earlier, first, end)
  const parts: Part[] = []
  for (const { first, end, times } of findTandems(page, line))
    parts.push({
      ...place,
      ...ALONE,
      first,
      end,
      chain: page.words(first, end),
      tandem: times,
      cover: cover(first, end),
    })
  for (const segment of findSegments(page, lineFirst, lineEnd)) {
    const length = segment.end - segment.first
    if (sheet.words(segment.first, segment.end) < IN_LINE.seam) continue
    const covered = cover(segment.first, segment.end)
    if (covered.hard > WHOLE.blockHard * length || covered.extra > WHOLE.extra * length) continue
    parts.push({ ...place, ...segment, tandem: 0, cover: covered })
  }
  return parts
}

const ALONE = { senses: 0, afterSense: false, beforeSense: false }

/** Has a range of a line almost no sentence marks? */
function isSparse({ page: { sentence }, words }: Sheet, first: number, end: number): boolean {
  let sentences = 0
  for (let t = first; t < end; t++) sentences += sentence[t]
  return sentences * IN_LINE.sentence < words(first, end)
}
