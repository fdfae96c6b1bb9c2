/** A text and the place in its source that each of its UTF-16 units was made from. */
export interface MappedText {
  text: string
  /** Null where unit `i` is unit `i` of the source. */
  places: Places | null
}

/**
 * The parts of a text, in order, and what each was made of. Most texts are a few parts, however long they are: numbers for every unit would cost
 * as much as all that is done to the text besides.
 */
interface Places {
  /** First unit of each part in the text, and the text's length after the last. */
  at: number[]
  /** UTF-16 units of the source, half-open. */
  starts: number[]
  ends: number[]
  /** Whether every unit of a part was made of all that the part was, as `<` was of `&lt;`; else each was made of its own. */
  whole: boolean[]
}

/** A part of a mapped text: as long as its range and then mapped unit by unit, or of another length and then mapped as a whole. */
export interface Piece {
  text: string
  start: number
  end: number
}

/** The text itself, every unit in its place. */
export const identityText = (text: string): MappedText => ({ text, places: null })

/** Where the unit at `offset` begins in the source. */
export function sourceStart({ places }: MappedText, offset: number): number {
  if (places === null || offset >= places.at[places.at.length - 1]) return offset
  const part = partAt(places, offset)
  return places.whole[part] ? places.starts[part] : places.starts[part] + offset - places.at[part]
}

/** Where what stands before `end` (exclusive, above 0) ends in the source. */
export function sourceEnd({ places }: MappedText, end: number): number {
  if (places === null || end === 0) return end
  const part = partAt(places, end - 1)
  return places.whole[part] ? places.ends[part] : places.starts[part] + end - places.at[part]
}

/** The part that holds a unit of the text. */
function partAt({ at }: Places, offset: number): number {
  let low = 0
  let high = at.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (at[middle] <= offset) low = middle
    else high = middle
  }
  return low
}

/** Pieces of `of` in order, as one text that is mapped to the source of `of`. */
export function joinPieces(pieces: readonly Piece[], of: MappedText): MappedText {
  const places: Places = { at: [0], starts: [], ends: [], whole: [] }
  let next = 0
  for (const { text, start, end } of pieces) {
    if (text.length === 0) continue
    if (text.length !== end - start) add(places, text.length, sourceStart(of, start), sourceEnd(of, end), true)
    else if (of.places === null) add(places, text.length, start, end, false)
    // pieces come in order, so that each part of the other text is passed once
    else next = addParts(places, of.places, next, start, end)
  }
  return { text: pieces.map(piece => piece.text).join(''), places }
}

/** Adds what `start`–`end` of another text was made of: its parts from `first` on. The last of them may go on in the next piece. */
function addParts(places: Places, of: Places, first: number, start: number, end: number): number {
  let part = first
  while (of.at[part + 1] <= start) part++
  for (let from = start; from < end; ) {
    const to = Math.min(end, of.at[part + 1])
    const shift = of.starts[part] - of.at[part]
    if (of.whole[part]) add(places, to - from, of.starts[part], of.ends[part], true)
    else add(places, to - from, from + shift, to + shift, false)
    from = to
    if (from < end) part++
  }
  return part
}

function add({ at, starts, ends, whole }: Places, length: number, start: number, end: number, isWhole: boolean): void {
  const last = ends.length - 1
  const before = at[last + 1]
  if (!isWhole && last >= 0 && !whole[last] && ends[last] === start) {
    ends[last] = end
    at[last + 1] = before + length
    return
  }
  starts.push(start)
  ends.push(end)
  whole.push(isWhole)
  at.push(before + length)
}
