import { decodeHTMLStrict } from 'entities/decode'
import { identityText, joinPieces, type MappedText, type Piece } from './mappedText.ts'

/**
 * What entities can be made of, passed over at once: to ask for the semicolon too would look for it anew from each `&`. Canonical composition
 * turns U+037E into `;` and U+212A into `K`, so they count as those.
 */
const RUN = /&[&#;A-Za-z0-9\u037e\u212a]*/g
const NAME_UNIT = /[#A-Za-z0-9]/
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/g
/** `&CounterClockwiseContourIntegral;` is the longest name, 33 units; numbers may carry leading zeros. */
const LONGEST = 40
const AMPERSAND = 0x26
const SEMICOLON = 0x3b

/**
 * The text with its HTML entities (those closed by a semicolon) decoded until none is left, in one pass: an entity that comes about by
 * decoding (`&amp;lt;`) is decoded as soon as it is whole. A decoded line break becomes a space, since it never ended a line.
 */
export function decodeEntities(source: string): MappedText {
  const plain = identityText(source)
  if (!source.includes('&')) return plain
  const pieces: Piece[] = []
  let done = 0
  for (const { 0: run, index } of source.matchAll(RUN)) {
    const region = run.slice(0, Math.max(run.lastIndexOf(';'), run.lastIndexOf('\u037e')) + 1)
    const decoded = region ? decodeRegion(region, index) : null
    if (!decoded) continue
    pieces.push({ text: source.slice(done, index), start: done, end: index })
    for (const piece of decoded) pieces.push(piece)
    done = index + region.length
  }
  if (done === 0) return plain
  pieces.push({ text: source.slice(done), start: done, end: source.length })
  return joinPieces(pieces, plain)
}

/** Null where nothing was decoded. The region's units are kept on a stack; a `;` looks back for its `&`. */
function decodeRegion(region: string, offset: number): Piece[] | null {
  const stack: Piece[] = []
  let changed = false
  for (let i = 0; i < region.length; i++) {
    let text = region[i] === '\u037e' ? ';' : region[i] === '\u212a' ? 'K' : region[i]
    let start = offset + i
    for (;;) {
      stack.push({ text, start, end: offset + i + 1 })
      if (text.charCodeAt(0) !== SEMICOLON) break
      const from = openingAmpersand(stack)
      if (from < 0) break
      let entity = ''
      for (let k = from; k < stack.length; k++) entity += stack[k].text
      const decoded = decodeHTMLStrict(entity)
      if (decoded === entity) break
      changed = true
      text = decoded.replace(LINE_BREAK, ' ')
      start = stack[from].start
      stack.length = from
    }
  }
  return changed ? stack : null
}

function openingAmpersand(stack: readonly Piece[]): number {
  for (let i = stack.length - 2; i >= 0 && i > stack.length - LONGEST; i--) {
    const { text } = stack[i]
    if (text.charCodeAt(0) === AMPERSAND) return i
    if (text.length > 1 || !NAME_UNIT.test(text)) return -1
  }
  return -1
}
