/**
 * A text and the place in its source that each of its UTF-16 units was made from: unit `i` stands for `starts[i]`–`ends[i]`
 * (UTF-16 units of the source, half-open). Null maps mean that unit `i` is unit `i` of the source.
 */
export interface MappedText {
  text: string
  starts: Int32Array | null
  ends: Int32Array | null
}

/** A part of a mapped text: as long as its range and then mapped unit by unit, or of another length and then mapped as a whole. */
export interface Piece {
  text: string
  start: number
  end: number
}

/** The text itself, every unit in its place. */
export const identityText = (text: string): MappedText => ({ text, starts: null, ends: null })

/** Where the unit at `offset` begins in the source. */
export const sourceStart = (mapped: MappedText, offset: number): number => mapped.starts?.[offset] ?? offset

/** Where what stands before `end` (exclusive, above 0) ends in the source. */
export const sourceEnd = (mapped: MappedText, end: number): number => mapped.ends?.[end - 1] ?? end

/** Pieces of `of` in order, as one text that is mapped to the source of `of`. */
export function joinPieces(pieces: readonly Piece[], of: MappedText): MappedText {
  const text = pieces.map(piece => piece.text).join('')
  const starts = new Int32Array(text.length)
  const ends = new Int32Array(text.length)
  let at = 0
  for (const piece of pieces) {
    const { length } = piece.text
    if (length !== piece.end - piece.start) {
      starts.fill(sourceStart(of, piece.start), at, at + length)
      ends.fill(piece.end > 0 ? sourceEnd(of, piece.end) : 0, at, at + length)
    } else if (of.starts !== null && of.ends !== null) {
      starts.set(of.starts.subarray(piece.start, piece.end), at)
      ends.set(of.ends.subarray(piece.start, piece.end), at)
    } else {
      for (let i = 0; i < length; i++) {
        starts[at + i] = piece.start + i
        ends[at + i] = piece.start + i + 1
      }
    }
    at += length
  }
  return { text, starts, ends }
}
