import type { Copy } from '../duplicates/findCopies.ts'
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
  const kept: OwnedRange[] = []
  const removed: OwnedRange[] = []
  const all: OwnedRange[] = []
  while (kept.length < parts.length || removed.length < copies.length) {
    const part = parts[kept.length]
    const copy = copies[removed.length]
    const isKept = !copy || (part && part.start < copy.start)
    const { start, end } = isKept ? part : copy
    const joined = isKept && part.joint === ' '
    // one literal for all: texts of a million lines feel every copy
    const owned = {
      start: sourceStart(normal, start),
      end: sourceEnd(normal, end),
      removed: !isKept,
      joined,
      afterRemoval: false,
    }
    all.push(owned)
    if (isKept) kept.push(owned)
    else removed.push(owned)
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
  // where each unit stands for itself, only white space lies between the ranges
  if (normal.places !== null) coverStrays(source, all)
  return { all, parts: kept, removed }
}
