import { eastAsianWidth } from 'get-east-asian-width'

/** Text and how it is painted. */
export interface Painted {
  text: string
  paint: (text: string) => string
}

const ZERO = /[\p{M}\p{Cf}]/u
const ASCII = /^[\x20-\x7e]*$/

/** Columns that a terminal takes for a text without control characters. */
export function columnsOf(text: string): number {
  if (ASCII.test(text)) return text.length
  let columns = 0
  for (const char of text) if (!ZERO.test(char)) columns += eastAsianWidth(char.codePointAt(0)!)
  return columns
}

/** Pieces in lines of at most `width` columns, cut at blanks where there are any. */
export function wrapPieces(pieces: readonly Painted[], width: number): Painted[][] {
  if (width === Infinity) return [[...pieces]]
  const lines: Painted[][] = [[]]
  let used = 0
  const add = (piece: Painted): void => {
    const line = lines[lines.length - 1]
    const last = line.at(-1)
    if (last && last.paint === piece.paint) last.text += piece.text
    else line.push({ ...piece })
  }
  for (const { text, paint } of pieces) {
    for (const word of text.match(/\s+|\S+/g) ?? []) {
      const columns = columnsOf(word)
      if (used + columns <= width) {
        add({ text: word, paint })
        used += columns
        continue
      }
      if (/^\s/.test(word)) {
        lines.push([])
        used = 0
        continue
      }
      if (columns <= width) {
        lines.push([])
        add({ text: word, paint })
        used = columns
        continue
      }
      for (const char of word) {
        const size = columnsOf(char)
        if (used + size > width && used > 0) {
          lines.push([])
          used = 0
        }
        add({ text: char, paint })
        used += size
      }
    }
  }
  return lines
}
