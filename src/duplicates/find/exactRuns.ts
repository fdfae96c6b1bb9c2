import { int32Array } from '../../text/arena.ts'
/** Exact stretches of the text that say what stands earlier, grouped into alignments. One entry a stretch. */
export interface ExactRuns {
  count: number
  /** First token of the later place. */
  later: Int32Array
  /** First token of the earlier place. */
  earlier: Int32Array
  length: Int32Array
  /** Which alignment the stretch belongs to. */
  alignment: Int32Array
  alignmentCount: number
  /** Tokens matched, of each alignment. */
  matched: Int32Array
}

/** Collects stretches, alignment by alignment. */
export function newExactRuns(): {
  begin(matched: number): void
  add(later: number, earlier: number, length: number): void
  done(): ExactRuns
} {
  let room = 256
  let count = 0
  let alignments = 0
  let later = int32Array(room)
  let earlier = int32Array(room)
  let length = int32Array(room)
  let alignment = int32Array(room)
  let matchedOf = int32Array(room)
  return {
    begin(matched) {
      if (alignments === matchedOf.length) matchedOf = doubled(matchedOf)
      matchedOf[alignments++] = matched
    },
    add(i, j, size) {
      if (count === room) {
        room *= 2
        later = doubled(later)
        earlier = doubled(earlier)
        length = doubled(length)
        alignment = doubled(alignment)
      }
      later[count] = i
      earlier[count] = j
      length[count] = size
      alignment[count++] = alignments - 1
    },
    done: () => ({ count, later, earlier, length, alignment, alignmentCount: alignments, matched: matchedOf }),
  }
}

function doubled(array: Int32Array): Int32Array {
  const bigger = int32Array(array.length * 2)
  bigger.set(array)
  return bigger
}
