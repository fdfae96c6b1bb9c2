import { joinPieces, type MappedText, type Piece } from './mappedText.ts'
import { KINDS, kindOf, staysAfter, UNIT } from './unitKinds.ts'
import { unitsOf } from './units.ts'

/** A longer run of marks is no writing but an attack: composing it takes quadratic time (400 KB of two alternating marks: 11 s). */
const hasLongRun = (cluster: string): boolean => /\p{M}{33}/u.test(cluster)
/**
 * A character with all that can compose with it: marks, vowels and finals of Hangul, and the vowel signs of Kirat Rai, which are letters. They are
 * passed over so many at a time: asked for as many as there are, an expression runs out of stack at some millions.
 */
const clusterPattern = (): RegExp => /[\s\S][\p{M}\u1160-\u11ff\u{16d63}\u{16d67}]{0,1000}/uy
/** Of one UTF-16 unit. */
const isNoLetter = (cluster: string): boolean => /^[^\p{L}\p{M}\u{10000}-\u{10ffff}]/u.test(cluster)
const morePattern = (): RegExp => /[\p{M}\u1160-\u11ff\u{16d63}\u{16d67}]{1,1000}/uy

/** The text NFC-composed, except that runs of more than 32 marks stay as they are, with the character that bears them. */
export function composeText(mapped: MappedText): MappedText {
  const { text } = mapped
  const pieces: Piece[] = []
  let same = 0
  let moved = false
  const units = unitsOf(text)
  const kinds = KINDS
  const { mark } = UNIT
  for (let i = 0, done = 0; i < text.length; i++) {
    const kind = kinds[units[i]]
    if (kind < mark || (kind === mark && i > 0 && staysAfter(units[i - 1], units[i]))) continue
    const start = Math.max(done, clusterStart(units, i))
    done = clusterEnd(text, start)
    const cluster = text.slice(start, done)
    const composed = hasLongRun(cluster) ? cluster : cluster.normalize('NFC')
    // what stands before a character that bears nothing is asked alone
    i = Math.max(i, done) - 1
    if (composed === cluster) continue
    // a line end or a full stop before marks that bear nothing keeps its own place
    const bare = isNoLetter(cluster) && composed[0] === cluster[0] ? 1 : 0
    pieces.push({ text: text.slice(same, start + bare), start: same, end: start + bare })
    pieces.push({ text: composed.slice(bare), start: start + bare, end: done })
    moved ||= composed.length !== cluster.length
    same = done
  }
  if (pieces.length === 0) return mapped
  pieces.push({ text: text.slice(same), start: same, end: text.length })
  // marks that only change places leave each unit in its own
  return moved ? joinPieces(pieces, mapped) : { ...mapped, text: pieces.map(piece => piece.text).join('') }
}

/** Where the character begins that bears what stands at `at`, if that is a mark; it may be the one before it. */
function clusterStart(units: Uint16Array, at: number): number {
  let start = at - 1
  while (start > 0 && kindOf(units[start]) === UNIT.mark) start--
  if (start > 0 && (units[start] & 0xfc00) === 0xdc00 && (units[start - 1] & 0xfc00) === 0xd800) start--
  return start
}

function clusterEnd(text: string, start: number): number {
  let end = endOfMatch(clusterPattern(), text, start)
  for (let more = end; more >= 0; more = endOfMatch(morePattern(), text, end)) end = more
  return end
}

/** -1 where it does not match at `start`. */
function endOfMatch(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : -1
}
