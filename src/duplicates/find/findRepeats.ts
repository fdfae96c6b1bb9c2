import { int32Array, uint8Array } from '../../text/arena.ts'
import type { Tokens } from '../../text/tokens.ts'
import { REPEAT } from '../thresholds.ts'

/**
 * Where a text says again as much as some rule could act on: 1 for tokens near either place, or null where nothing is said so, which is most
 * texts. Names, titles and formulas come back in nearly all of them, and are too short. Linear in the tokens.
 */
export function findRepeats(tokens: Tokens): Uint8Array | null {
  const { count } = tokens
  const near = uint8Array(count)
  let found = false
  const mark = (first: number, length: number): void => {
    found = true
    near.fill(1, Math.max(0, first - REPEAT.around), Math.min(count, first + length + REPEAT.around))
  }
  const markBoth: OnRepeat = (later, earlier, length) => {
    mark(later, length)
    mark(earlier, length)
  }
  longRuns(tokens, markBoth)
  shortLines(tokens, markBoth)
  cutLines(tokens, markBoth)
  return found ? near : null
}

type OnRepeat = (later: number, earlier: number, length: number) => void

/** Runs of words that stand twice: long ones, and shorter ones beside each other. */
function longRuns(tokens: Tokens, onRepeat: OnRepeat): void {
  const { count, hash } = tokens
  const { beside: gram, run } = REPEAT
  const base = BASE
  const baseToGram = BASE_TO_GRAM
  let bits = 6
  while (1 << bits < count * 2) bits++
  const mask = (1 << bits) - 1
  /** Last place of the gram that owns a slot, plus one. */
  const slots = int32Array(1 << bits)
  // the run that is being read, and where it stood before
  let first = -1
  let earlier = -1
  let length = 0
  let rolled = 0
  for (let t = 0; t < count; t++) {
    rolled = (Math.imul(rolled, base) + hash[t]) | 0
    if (t >= gram) rolled = (rolled - Math.imul(hash[t - gram], baseToGram)) | 0
    const start = t - gram + 1
    if (start < 0) continue
    let slot = (Math.imul(rolled ^ (rolled >>> 15), 0x2c1b3c6d) >>> 8) & mask
    let place = slots[slot] - 1
    while (place >= 0 && !isSame(hash, place, start, gram)) {
      slot = (slot + 1) & mask
      place = slots[slot] - 1
    }
    slots[slot] = start + 1
    if (place >= 0 && first >= 0 && place - earlier === start - first) {
      length++
      continue
    }
    if (first >= 0 && counts(tokens, first, earlier, length)) onRepeat(first, earlier, length)
    first = -1
    if (place < 0) continue
    // the gram before it may have stood later elsewhere, in a shorter run
    let back = 0
    while (back < run && place > back && hash[start - back - 1] === hash[place - back - 1]) back++
    first = start - back
    earlier = place - back
    length = gram + back
  }
  if (first >= 0 && counts(tokens, first, earlier, length)) onRepeat(first, earlier, length)
}

const BASE = 0x2c1b3c6d
const BASE_TO_GRAM = Array.from({ length: REPEAT.beside }).reduce<number>(power => Math.imul(power, BASE), 1)

function isSame(hash: Int32Array, a: number, b: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (hash[a + k] !== hash[b + k]) return false
  return true
}

/**
 * Is a run long enough? Where it stands apart from its original, a short one begins or ends with a sentence or a line in either place: a name
 * with its title inside two sentences is no copy. In an address words are joined by hyphens: a headline that stands there is none.
 */
function counts(tokens: Tokens, first: number, earlier: number, length: number): boolean {
  if (first - earlier > length + REPEAT.reach) {
    if (length < REPEAT.run) return false
    if (length < REPEAT.inside && !isBounded(tokens, first, length) && !isBounded(tokens, earlier, length)) return false
  }
  return isSpaced(tokens, first, length) && isSpaced(tokens, earlier, length)
}

/** Does a run begin or end with a sentence or a line? */
const isBounded = (tokens: Tokens, first: number, length: number): boolean =>
  isBound(tokens, first) || isBound(tokens, first + length)

/** Does a sentence or a line end before a token, as far as its marks tell? */
function isBound({ text, count, start, end }: Tokens, token: number): boolean {
  if (token <= 0 || token >= count) return true
  for (let at = end[token - 1]; at < start[token]; at++) if (BOUND.has(text.charCodeAt(at))) return true
  return false
}

const BOUND: ReadonlySet<number> = new Set([...'\n.!?؟…۔।。！？:؛;|'].map(sign => sign.charCodeAt(0)))

function isSpaced({ text, start, end }: Tokens, first: number, length: number): boolean {
  let glued = 0
  for (let t = first; t < first + length - 1; t++)
    if (start[t + 1] - end[t] === 1 && GLUE.has(text.charCodeAt(end[t]))) glued++
  return glued * 2 < length
}

const GLUE: ReadonlySet<number> = new Set([...'-_/+%.=&'].map(sign => sign.charCodeAt(0)))

/** Lines without a long run that stand twice: such as stand beside each other, such as say something, and several of any kind. */
function shortLines({ text, count, hash, lineCount, lineFirst, lineStart }: Tokens, onRepeat: OnRepeat): void {
  if (lineCount < 2) return
  let bits = 4
  while (1 << bits < lineCount * 2) bits++
  const mask = (1 << bits) - 1
  const slots = int32Array(1 << bits)
  const base = BASE
  let pairs = 0
  for (let line = 0; line < lineCount; line++) {
    const first = lineFirst[line]
    const length = lineFirst[line + 1] - first
    // the end of an element says what its beginning says
    if (length >= REPEAT.run || isEndTag(text, lineStart[line])) continue
    let key = length
    for (let k = 0; k < length; k++) key = (Math.imul(key, base) + hash[first + k]) | 0
    let slot = (Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 8) & mask
    let other = slots[slot] - 1
    while (other >= 0) {
      const source = lineFirst[other]
      if (lineFirst[other + 1] - source === length && isSame(hash, source, first, length)) break
      slot = (slot + 1) & mask
      other = slots[slot] - 1
    }
    slots[slot] = line + 1
    if (other < 0) continue
    pairs++
    if (length >= REPEAT.line || other === line - 1) onRepeat(first, lineFirst[other], length)
    // a menu: all of it is looked at
    else if (pairs === REPEAT.shortLines) onRepeat(0, 0, count)
  }
}

const isEndTag = (text: string, at: number): boolean => text.charCodeAt(at) === 0x3c && text.charCodeAt(at + 1) === 0x2f

/** Lines that are cut from longer ones: the beginning of the line below, or of any where dots show the cut. */
function cutLines(tokens: Tokens, onRepeat: OnRepeat): void {
  const { count, hash, lineCount, lineFirst } = tokens
  const { prefix } = REPEAT
  let cut: Map<number, number> | null = null
  for (let line = 0; line < lineCount; line++) {
    const first = lineFirst[line]
    const next = lineFirst[line + 1]
    if (next - first < prefix) continue
    if (line + 1 < lineCount && next - first < lineFirst[line + 2] - next) {
      let same = 0
      while (same < next - first && hash[first + same] === hash[next + same]) same++
      if (same >= prefix && same >= next - first - 1) onRepeat(next, first, same)
    }
    if (hasDots(tokens, line)) (cut ??= new Map()).set(gramAt(hash, first), first)
  }
  if (!cut) return
  for (let t = 0; t + prefix <= count; t++) {
    const first = cut.get(gramAt(hash, t))
    if (first !== undefined && first !== t && isSame(hash, first, t, prefix)) onRepeat(t, first, prefix)
  }
}

function gramAt(hash: Int32Array, at: number): number {
  let key = 0
  for (let k = 0; k < REPEAT.prefix; k++) key = (Math.imul(key, BASE) + hash[at + k]) | 0
  return key
}

/** Does a line end in dots, or in dots and the words of a link? */
function hasDots({ text, start, end, lineFirst, lineEnd }: Tokens, line: number): boolean {
  const stop = lineFirst[line + 1]
  for (let t = Math.max(lineFirst[line], stop - 1 - LINK); t < stop; t++) {
    const to = t + 1 < stop ? start[t + 1] : lineEnd[line]
    for (let at = end[t]; at < to; at++) {
      const unit = text.charCodeAt(at)
      if (unit === ELLIPSIS || (unit === DOT && at + 1 < to && text.charCodeAt(at + 1) === DOT)) return true
    }
  }
  return false
}

/** Words of a link behind the dots. */
const LINK = 3
const ELLIPSIS = 0x2026
const DOT = 0x2e
