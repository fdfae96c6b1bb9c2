import { type KeptPart, keptParts, type Range } from './keptParts.ts'
import { identityText, joinPieces, type MappedText, type Piece } from './mappedText.ts'

/** What is left of a normalised text when `removed` (sorted, disjoint) is gone, normalised again, with a map into `text`. */
export function remaining(text: string, removed: readonly Range[]): MappedText {
  if (removed.length === 0) return identityText(text)
  const pieces: Piece[] = []
  let before: KeptPart | null = null
  for (const part of keptParts(text, removed)) {
    if (before) pieces.push({ text: part.joint, start: before.end, end: part.start })
    pieces.push({ text: text.slice(part.start, part.end), start: part.start, end: part.end })
    before = part
  }
  return joinPieces(pieces, identityText(text))
}
