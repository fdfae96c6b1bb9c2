import { composeText } from './composeText.ts'
import { decodeEntities } from './decodeEntities.ts'
import { joinPieces, type MappedText, type Piece, sourceEnd, sourceStart } from './mappedText.ts'
import { surveyText } from './surveyText.ts'

const LINE_END = /\r\n?|[\n\u0085\u2028\u2029]/g

/**
 * The text as it is written when nothing is removed: entities decoded, NFC, LF alone as line end, lines trimmed, one blank line where
 * the source (cut at LF, CRLF, CR) had one or more, none first or last.
 */
export function normalizeText(source: string): MappedText {
  const decoded = decodeEntities(source)
  const { length, composed, even } = surveyText(decoded.text)
  const mapped = composed ? decoded : composeText(decoded)
  if (!even) return evenLines(source, mapped)
  // most texts end with a line end and are even otherwise; composing leaves white space white space
  const text = length === decoded.text.length ? mapped.text : mapped.text.trimEnd()
  return { ...mapped, text }
}

function evenLines(source: string, composed: MappedText): MappedText {
  const { text } = composed
  const pieces: Piece[] = []
  let blank = false
  let lineIsBlank = true
  let end = 0
  const line = (from: number, to: number): void => {
    const part = text.slice(from, to)
    const trimmed = part.trim()
    if (!trimmed) {
      // what decodes to a space is no blank line: it has a place in a block
      lineIsBlank &&= from === to || source.slice(sourceStart(composed, from), sourceEnd(composed, to)).trim() === ''
      return
    }
    lineIsBlank = false
    const start = from + part.length - part.trimStart().length
    if (pieces.length > 0) pieces.push({ text: blank ? '\n\n' : '\n', start: end, end: start })
    end = start + trimmed.length
    pieces.push({ text: trimmed, start, end })
    blank = false
  }
  let from = 0
  for (const { 0: lineEnd, index } of text.matchAll(LINE_END)) {
    line(from, index)
    from = index + lineEnd.length
    // U+0085, U+2028 and U+2029 end a block, not a line
    if (lineEnd > '\r\n') continue
    blank ||= lineIsBlank
    lineIsBlank = true
  }
  line(from, text.length)
  return joinPieces(pieces, composed)
}
