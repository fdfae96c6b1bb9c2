/** UTF-16 units that are written at once, at least. */
const PIECE = 2 ** 16

/** The same text in pieces that are worth writing. */
export function* inPieces(parts: Iterable<string>): Generator<string> {
  let piece = ''
  for (const part of parts) {
    piece += part
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
