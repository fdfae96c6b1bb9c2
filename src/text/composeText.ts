import { joinPieces, type MappedText, type Piece } from './mappedText.ts'

/** A longer run of marks is no writing but an attack: composing it takes quadratic time (400 KB of two alternating marks: 11 s). */
const LONG_RUN = /\p{M}{33}/u
/** A character with all that can compose with it: marks, vowels and finals of Hangul, and the vowel signs of Kirat Rai, which are letters. */
const CLUSTER = /[\s\S][\p{M}\u1160-\u11ff\u{16d63}\u{16d67}]*/gu
const LINE = /[^\n]*\n?/g

/** The text NFC-composed, except that runs of more than 32 marks stay as they are, with the character that bears them. */
export function composeText(mapped: MappedText): MappedText {
  const { text } = mapped
  const long = LONG_RUN.test(text)
  if (!long && text.normalize('NFC') === text) return mapped
  const pieces: Piece[] = []
  for (const { 0: line, index } of text.matchAll(LINE)) {
    if (!LONG_RUN.test(line) && line.normalize('NFC') === line)
      pieces.push({ text: line, start: index, end: index + line.length })
    else pushClusters(pieces, line, index)
  }
  return joinPieces(pieces, mapped)
}

function pushClusters(pieces: Piece[], line: string, offset: number): void {
  let same = 0
  for (const { 0: cluster, index } of line.matchAll(CLUSTER)) {
    const composed = LONG_RUN.test(cluster) ? cluster : cluster.normalize('NFC')
    if (composed === cluster) continue
    pieces.push({ text: line.slice(same, index), start: offset + same, end: offset + index })
    pieces.push({ text: composed, start: offset + index, end: offset + index + cluster.length })
    same = index + cluster.length
  }
  pieces.push({ text: line.slice(same), start: offset + same, end: offset + line.length })
}
