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
  const text = length === decoded.text.length ? mapped.text : mapped.text.slice(0, endOf(mapped.text))
  return { ...mapped, text }
}

function evenLines(source: string, composed: MappedText): MappedText {
  const { text } = composed
  const pieces: Piece[] = []
  let blank = false
  let lineIsBlank = true
  // what is even already is one piece, however many lines it has
  let pieceStart = 0
  let end = -1
  const line = (from: number, to: number): void => {
    const start = firstVisible(text, from, to)
    if (start === to) {
      // what decodes to a space is no blank line: it has a place in a block
      lineIsBlank &&= from === to || source.slice(sourceStart(composed, from), sourceEnd(composed, to)).trim() === ''
      return
    }
    lineIsBlank = false
    if (end < 0) pieceStart = start
    else {
      const joint = blank ? '\n\n' : '\n'
      if (start - end !== joint.length || !text.startsWith(joint, end)) {
        pieces.push(
          { text: text.slice(pieceStart, end), start: pieceStart, end },
          { text: joint, start: end, end: start },
        )
        pieceStart = start
      }
    }
    end = lastVisible(text, start, to)
    blank = false
  }
  for (let from = 0; from <= text.length; ) {
    LINE_END.lastIndex = from
    const found = LINE_END.exec(text)
    line(from, found ? found.index : text.length)
    if (!found) break
    from = LINE_END.lastIndex
    // U+0085, U+2028 and U+2029 end a block, not a line
    if (found[0] > '\r\n') continue
    blank ||= lineIsBlank
    lineIsBlank = true
  }
  if (end >= 0) pieces.push({ text: text.slice(pieceStart, end), start: pieceStart, end })
  return joinPieces(pieces, composed)
}

const SPACE = /[\s\ufeff]/
const SPACE_OR_LINE_END = /[\s\ufeff\u0085]/

function endOf(text: string): number {
  let end = text.length
  while (end > 0 && SPACE_OR_LINE_END.test(text[end - 1])) end--
  return end
}

function firstVisible(text: string, from: number, to: number): number {
  let start = from
  while (start < to && SPACE.test(text[start])) start++
  return start
}

function lastVisible(text: string, from: number, to: number): number {
  let end = to
  while (end > from && SPACE.test(text[end - 1])) end--
  return end
}
