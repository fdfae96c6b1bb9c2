/** A part of the bytes that a text came in, or bytes that were put between such parts. */
export type Piece = { from: number; to: number } | { put: Uint8Array }

/** A range of bytes that goes, and what takes its place. */
export interface ByteCut {
  start: number
  end: number
  put: Uint8Array | null
}

const lengthOf = (piece: Piece): number => ('put' in piece ? piece.put.length : piece.to - piece.from)

/** Pieces without what is cut: offsets are those of the bytes that the pieces make, sorted. */
export function cutPieces(pieces: readonly Piece[], cuts: readonly ByteCut[]): Piece[] {
  const left: Piece[] = []
  let next = 0
  let at = 0
  for (const piece of pieces) {
    const end = at + lengthOf(piece)
    let from = at
    for (; next < cuts.length && cuts[next].start < end; next++) {
      const cut = cuts[next]
      if (cut.start > from) left.push(part(piece, from - at, cut.start - at))
      if (cut.put && cut.start >= at) left.push({ put: cut.put })
      from = Math.max(from, Math.min(cut.end, end))
      // it goes on in the next piece
      if (cut.end > end) break
    }
    if (from < end) left.push(part(piece, from - at, end - at))
    at = end
  }
  return left
}

const part = (piece: Piece, from: number, to: number): Piece =>
  'put' in piece ? { put: piece.put.subarray(from, to) } : { from: piece.from + from, to: piece.from + to }

/** The bytes that pieces of others make. */
export const joinPieces = (bytes: Uint8Array, pieces: readonly Piece[]): Uint8Array =>
  Buffer.concat(pieces.map(piece => ('put' in piece ? piece.put : bytes.subarray(piece.from, piece.to))))

const LF = 0x0a

/** Whole lines of the bytes, and what the pieces make of them, side by side. */
export function* pieceLines(
  bytes: Uint8Array,
  pieces: readonly Piece[],
): Generator<[old: Uint8Array, now: Uint8Array]> {
  let start = 0
  let now: Uint8Array[] = []
  let next = 0
  /** How far the next piece has been taken. */
  let taken = 0
  for (let end = 0; end < bytes.length; ) {
    const at = bytes.indexOf(LF, end)
    end = at < 0 ? bytes.length : at + 1
    for (; next < pieces.length; next++) {
      const piece = pieces[next]
      if ('put' in piece) now.push(piece.put)
      else {
        const from = Math.max(piece.from, taken)
        if (from >= end) break
        taken = Math.min(piece.to, end)
        now.push(bytes.subarray(from, taken))
        if (piece.to > end) break
      }
    }
    const made = Buffer.concat(now)
    // a line that lost its end makes one with the next
    if (made.length > 0 && made.at(-1) !== LF && end < bytes.length) continue
    yield [bytes.subarray(start, end), made]
    start = end
    now = []
  }
}
