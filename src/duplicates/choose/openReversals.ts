import { int32Array } from '../../text/arena.ts'
import type { SelfAlignment } from '../find/selfAlignment.ts'
import type { TokenRange } from '../tokenRange.ts'

/** The lines that a passage repeats, as a copy of it. */
export interface Original extends TokenRange {
  /** For each of its tokens the one of the passage that says it, or −1. */
  repeats: Int32Array
}

export interface Reversals {
  /** The original of a passage, to be looked at before the next is asked for. Null where it does not stand above it. */
  of(passage: TokenRange): Original | null
  /** The latest original, to stay. Null where some of it has been kept for another passage. */
  keep(original: Original): Original | null
}

/** Lines of an original may be so many times as long as what repeats them. */
const WIDEST = 8

/** Originals of passages. Two arrays serve all of a round: one for each passage would cost the square of a text of many. */
export function openReversals({ earlier, lineOf, tokens }: SelfAlignment): Reversals {
  let looked: Int32Array | null = null
  let kept: Int32Array | null = null
  const touched: number[] = []
  return {
    of({ first, end }) {
      looked ??= int32Array(tokens.count, -1)
      for (const j of touched) looked[j] = -1
      touched.length = 0
      let from = tokens.count
      let to = -1
      for (let t = first; t < end; t++) {
        const j = earlier[t]
        if (j < 0) continue
        looked[j] = t
        touched.push(j)
        from = Math.min(from, j)
        to = Math.max(to, j + 1)
      }
      if (to < 0) return null
      const original = { first: tokens.lineFirst[lineOf[from]], end: tokens.lineFirst[lineOf[to - 1] + 1] }
      // what is gathered from all over the text is no version of it
      const isNear = original.end - original.first <= WIDEST * (end - first) + WIDEST
      return original.end <= first && isNear ? { ...original, repeats: looked } : null
    },
    keep(original) {
      kept ??= int32Array(tokens.count, -1)
      for (const j of touched) if (kept[j] >= 0) return null
      for (const j of touched) kept[j] = looked![j]
      return { ...original, repeats: kept }
    },
  }
}
