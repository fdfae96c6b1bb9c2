/**
 * A text and the place in its source that each of its UTF-16 units was made from: unit `i` stands for `starts[i]`–`ends[i]`
 * (UTF-16 units of the source, half-open). Null maps mean that unit `i` is unit `i` of the source.
 */
export interface MappedText {
  text: string
  starts: Int32Array | null
  ends: Int32Array | null
}

/** The text itself, every unit in its place. */
export const identityText = (text: string): MappedText => ({ text, starts: null, ends: null })

/** Where the unit at `offset` begins in the source. */
export const sourceStart = (mapped: MappedText, offset: number): number => mapped.starts?.[offset] ?? offset

/** Where what stands before `end` (exclusive, above 0) ends in the source. */
export const sourceEnd = (mapped: MappedText, end: number): number => mapped.ends?.[end - 1] ?? end
