import type { Copy } from '../duplicates/settle.ts'
import type { KeptPart, Range } from '../text/keptParts.ts'
import { type MappedText, sourceEnd, sourceStart } from '../text/mappedText.ts'
import { coverStrays } from './coverStrays.ts'

/** A range of the source that belongs to a part that stays or to a removal. */
export interface OwnedRange extends Range {
  removed: boolean
  /** A part that goes on with the line of the part before it. */
  joined: boolean
  /** What stands right before it is removed. */
  afterRemoval: boolean
}

export interface OwnedRanges {
  /** In order of place. */
  all: OwnedRange[]
  parts: OwnedRange[]
  removed: OwnedRange[]
}

const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/

/** Where parts and copies (both sorted, of the normalised text) lie in the source, widened so that each visible character has one owner. */
export function ownRanges(
  source: string,
  normal: MappedText,
  parts: readonly KeptPart[],
  copies: readonly Copy[],
): OwnedRanges {
  const place = (range: Range): Range => ({
    start: sourceStart(normal, range.start),
    end: sourceEnd(normal, range.end),
  })
  const kept = parts.map(
    (part): OwnedRange => ({ ...place(part), removed: false, joined: part.joint === ' ', afterRemoval: false }),
  )
  const removed = copies.map(
    (copy): OwnedRange => ({ ...place(copy), removed: true, joined: false, afterRemoval: false }),
  )
  const all: OwnedRange[] = []
  for (let p = 0, r = 0; p < kept.length || r < removed.length; ) {
    all.push(r >= removed.length || (p < kept.length && kept[p].start < removed[r].start) ? kept[p++] : removed[r++])
  }
  for (let i = 1; i < all.length; i++) {
    const before = all[i - 1]
    const after = all[i]
    after.afterRemoval = before.removed
    if (!(before.removed || after.removed) || before.end >= after.start) continue
    if (LINE_BREAK.test(source.slice(before.end, after.start))) continue
    // spaces that only separated the copy from what stays on its line go with it; a space that stays says that the line does not go on
    if (after.removed) after.start = before.end
    else if (before.removed && after.joined) before.end = after.start
  }
  coverStrays(source, all)
  return { all, parts: kept, removed }
}
