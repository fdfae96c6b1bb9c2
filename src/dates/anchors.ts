import { unitsOf } from '../text/units.ts'
import { ANCHOR } from './anchor.ts'
import { ANCHOR_TABLE, KNOWN_WORDS } from './anchorTable.ts'
import { HAN } from './scriptOf.ts'
import { CODE, CODES, codeOf, SCRIPT_SHIFT, signCode } from './unitCodes.ts'
import { BUCKET_MASK, HASH_BASE, KEY_MASK, KNOWN_BITS, WORD } from './wordKeys.ts'

const ALL = 255
/** What makes a time together stands among so many words and numbers. */
const NEAR = 6
/** A label stands within so many units of its time. */
export const BESIDE = 100
/** The numbers of a clock have no more units between them. */
const CLOCK_GAP = 3
/** A word of clocks stands within so many words of its number. */
const CLOCK_NEAR = 4
/** A relative time or a clock alone stands within so many words of its label: five, and those that count for nothing. */
const LABEL_NEAR = 14
const TIMES: number = ANCHOR.numbers | ANCHOR.dated | ANCHOR.since

const BLANK: number = signCode(' ')
const TAG: number = signCode('<')
const DASH: number = signCode('-')
/** What joins the numbers of a date. */
const JOINTS: ReadonlySet<number> = new Set([...'-/._\\'].map(signCode))
const CLOCK_JOINTS: ReadonlySet<number> = new Set([...':.,'].map(signCode))
/** Between two numbers: nothing yet, a sign of dates (`1月14日`), words or several signs. */
const BETWEEN = { nothing: 0, mark: 1, other: 2 } as const

/** Where words and numbers stand, counted by both, and the numbers that signs join; one for all lines, as each is read by itself. */
const last = {
  at: 0,
  number: 0,
  month: 0,
  ago: 0,
  unit: 0,
  clock: 0,
  between: 0,
  joint: 0,
  chain: 0,
  lengths: 0,
  numberEnd: 0,
  label: 0,
  labelWord: 0,
  time: 0,
  smallTime: 0,
}

function begin(): void {
  last.at = 0
  last.number = last.month = last.ago = last.unit = last.clock = -NEAR
  last.labelWord = last.smallTime = -LABEL_NEAR
  last.between = BETWEEN.other
  last.joint = last.chain = last.lengths = 0
  last.numberEnd = last.label = last.time = -BESIDE - 1
}

/**
 * The anchors of a line, or of its units `from`–`end`, in one pass. Two words may share a hash, and a unit that folds to several counts as all
 * there are: a line may be said to have an anchor that it lacks, never to lack one.
 * @param units those of the whole `line`
 */
export function anchorsOf(
  line: string,
  from = 0,
  end: number = line.length,
  units: Uint16Array = unitsOf(line),
): number {
  begin()
  // the loop is faster over its own names than over those of a module, and where nothing in it learns
  buckets ??= makeBuckets()
  const places = buckets
  const codes = CODES
  const { digit, dropped, several } = CODE
  const shift = SCRIPT_SHIFT
  const base = HASH_BASE
  let found = 0
  let words = 0
  let numbers = 0
  let unknown = 0
  for (let i = from; i < end; ) {
    const start = i
    let code = codes[units[i]]
    if (code > 0) {
      const script = code >> shift
      const first = code & 0xffff
      let key = first
      for (i++; i < end && script !== HAN; i++) {
        code = codes[units[i]]
        if (code >> shift === script) key = (Math.imul(key, base) + (code & 0xffff)) | 0
        else if (code !== dropped) break
      }
      if (code === 0) return anchorsOf(line, from, end, met(units, from, end))
      words++
      last.at++
      const bucket = places[key & BUCKET_MASK]
      const meaning = bucket === 0 ? 0 : anchorsAt(bucket, key)
      if (meaning !== 0) {
        found |= addWord(meaning, start)
        last.between = meaning & WORD.mark && last.between === BETWEEN.nothing ? BETWEEN.mark : BETWEEN.other
      } else {
        last.between = BETWEEN.other
        if (isKnown(key)) continue
        // a known word may stand behind و; characters of Chinese are words together
        if (script !== HAN && first !== WAW) unknown++
      }
    } else if (code === digit) {
      let length = 1
      for (i++; i < end; i++) {
        code = codes[units[i]]
        if (code === digit) length++
        else if (code !== dropped) break
      }
      if (code === 0) return anchorsOf(line, from, end, met(units, from, end))
      numbers++
      found |= addNumber(length, start, i)
    } else if (code === 0) return anchorsOf(line, from, end, met(units, from, end))
    else {
      i++
      if (code === several) return ALL
      if (code === BLANK) continue
      // a tatweel between blanks is a dash
      const sign = code === dropped ? (units[start] === TATWEEL ? DASH : BLANK) : code
      // words of a tag are none of the line
      if (sign === TAG) unknown = -line.length
      if (sign !== BLANK) last.between = last.between === BETWEEN.nothing ? sign : BETWEEN.other
    }
  }
  // `2015 05 14` as all that a line says
  if (numbers === 3 && words === 0) found |= ANCHOR.numbers
  return found | (numbers > 0 ? ANCHOR.digit : 0) | (unknown > CROWD ? ANCHOR.crowded : 0)
}

/** Units that were met for the first time are in the table from now on. */
function met(units: Uint16Array, from: number, end: number): Uint16Array {
  for (let i = from; i < end; i++) codeOf(units[i])
  return units
}

const TATWEEL = 0x640
const WAW = 0x648
/** A name and an outlet beside a time have eight words at most (`judgeRest.ts`), and a zone that no table knows some more. */
const CROWD = 12

/** Where the next digit stands, or what folds to several units; `end` where there is none. */
export function nextDigit(units: Uint16Array, from: number, end: number): number {
  const codes = CODES
  for (let at = from; at < end; at++) {
    const unit = units[at]
    // what nearly all of these texts are made of
    if ((unit - 0x30) >>> 0 > 9 && unit < 0x660) continue
    const code = codes[unit] || codeOf(unit)
    if (code === CODE.digit || code === CODE.several) return at
  }
  return end
}

function addNumber(length: number, start: number, end: number): number {
  let found = 0
  const { between } = last
  last.number = ++last.at
  if (last.at - last.month < NEAR) found |= ANCHOR.dated
  if (last.at - last.clock < CLOCK_NEAR || (start - last.numberEnd <= CLOCK_GAP && mayJoinClock(between, length)))
    found |= ANCHOR.clock
  if (between === BETWEEN.mark) found |= ANCHOR.dated
  const joins = JOINTS.has(between)
  last.chain = !joins ? 1 : last.chain < 2 || between === last.joint ? last.chain + 1 : 2
  last.joint = between
  last.lengths = ((last.lengths << 4) | Math.min(length, 15)) & 0xfff
  if (last.chain > 2 && mayBeDate(last.lengths)) found |= ANCHOR.numbers
  last.between = BETWEEN.nothing
  last.numberEnd = end
  return found === 0 ? 0 : found | besideLabel(found, start)
}

/** Digits of three numbers: the last may run into the hour of a clock. */
const mayBeDate = (lengths: number): boolean =>
  (lengths >> 8 < 3 || lengths >> 8 === 4) && ((lengths >> 4) & 15) < 3 && (lengths & 15) < 7

/** Minutes have two digits, which the day of a date may run into: `13:5215 سبتمبر`. */
const mayJoinClock = (between: number, length: number): boolean =>
  length > 1 && length < 5 && (CLOCK_JOINTS.has(between) || between === BETWEEN.other || between === BETWEEN.mark)

function addWord(meaning: number, place: number): number {
  const { at } = last
  let found = meaning & ANCHOR.relative
  if (meaning & ANCHOR.clock) {
    last.clock = at
    if (at - last.number < CLOCK_NEAR) found |= ANCHOR.clock
  }
  if (meaning & WORD.month) {
    last.month = at
    if (at - last.number < NEAR) found |= ANCHOR.dated
  }
  if (meaning & WORD.ago) last.ago = at
  if (meaning & WORD.unit) last.unit = at
  if (Math.abs(last.ago - last.unit) < NEAR && last.ago > 0 && last.unit > 0) found |= ANCHOR.since
  if (found !== 0) found |= besideLabel(found, place)
  if (!(meaning & ANCHOR.label)) return found
  last.label = place
  last.labelWord = at
  const near = place - last.time <= BESIDE || at - last.smallTime < LABEL_NEAR
  return found | (near ? ANCHOR.label | ANCHOR.labelled : ANCHOR.label)
}

function besideLabel(found: number, place: number): number {
  const { at } = last
  if (found & TIMES) last.time = place
  else last.smallTime = at
  const near = found & TIMES ? place - last.label <= BESIDE : at - last.labelWord < LABEL_NEAR
  return near ? ANCHOR.labelled : 0
}

/** Where the words begin that tell a label. */
export function labelPlaces(line: string): number[] {
  buckets ??= makeBuckets()
  const places: number[] = []
  for (let i = 0; i < line.length; ) {
    const start = i
    let code = codeOf(line.charCodeAt(i++))
    if (code <= 0) continue
    const script = code >> SCRIPT_SHIFT
    let key = code & 0xffff
    for (; i < line.length && script !== HAN; i++) {
      code = codeOf(line.charCodeAt(i))
      if (code >> SCRIPT_SHIFT === script) key = (Math.imul(key, HASH_BASE) + (code & 0xffff)) | 0
      else if (code !== CODE.dropped) break
    }
    const bucket = buckets[key & BUCKET_MASK]
    if (bucket !== 0 && anchorsAt(bucket, key) & ANCHOR.label) places.push(start)
  }
  return places
}

/** Keys of words and their anchors, in turn. */
let table = new Int32Array(0)
/** Where the entries of each bucket begin in the table, from 1: most words end here. A map would make each word of a text an object. */
let buckets: Uint16Array | undefined

function makeBuckets(): Uint16Array {
  table = new Int32Array(JSON.parse(ANCHOR_TABLE) as number[])
  const made = new Uint16Array(BUCKET_MASK + 1)
  for (let i = table.length - 2; i >= 0; i -= 2) made[table[i] & BUCKET_MASK] = i + 1
  return made
}

/** What the word with this hash says, where its bucket begins at `place`. */
function anchorsAt(place: number, hash: number): number {
  const key = hash & KEY_MASK
  for (let i = place - 1; i < table.length; i += 2) {
    if (table[i] === key) return table[i + 1]
    if (((table[i] ^ key) & BUCKET_MASK) !== 0) break
  }
  return 0
}

let knownWords: Uint8Array | undefined

/** May a word with this key, masked or not, be in a vocabulary? */
export function isKnown(key: number): boolean {
  knownWords ??= new TextEncoder().encode(KNOWN_WORDS)
  return (((knownWords[(key & KNOWN_MASK) >> 2] - FIRST_PART) >> (key & 3)) & 1) === 1
}

const KNOWN_MASK: number = KNOWN_BITS - 1
const FIRST_PART = 0x61
