import { joinPieces, type MappedText, type Piece } from './mappedText.ts'

/** A longer run of marks is no writing but an attack: composing it takes quadratic time (400 KB of two alternating marks: 11 s). */
const LONG_RUN = /\p{M}{33}/u
/**
 * A character with all that can compose with it: marks, vowels and finals of Hangul, and the vowel signs of Kirat Rai, which are letters. They are
 * passed over so many at a time: asked for as many as there are, an expression runs out of stack at some millions.
 */
const CLUSTER = /[\s\S][\p{M}\u1160-\u11ff\u{16d63}\u{16d67}]{0,1000}/uy
const MORE = /[\p{M}\u1160-\u11ff\u{16d63}\u{16d67}]{1,1000}/uy
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
  for (let start = 0, end: number; start < line.length; start = end) {
    end = clusterEnd(line, start)
    const cluster = line.slice(start, end)
    const composed = LONG_RUN.test(cluster) ? cluster : cluster.normalize('NFC')
    if (composed === cluster) continue
    pieces.push({ text: line.slice(same, start), start: offset + same, end: offset + start })
    pieces.push({ text: composed, start: offset + start, end: offset + end })
    same = end
  }
  pieces.push({ text: line.slice(same), start: offset + same, end: offset + line.length })
}

function clusterEnd(line: string, start: number): number {
  let end = endOfMatch(CLUSTER, line, start)
  for (let more = end; more >= 0; more = endOfMatch(MORE, line, end)) end = more
  return end
}

/** -1 where it does not match at `start`. */
function endOfMatch(pattern: RegExp, line: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(line) ? pattern.lastIndex : -1
}
