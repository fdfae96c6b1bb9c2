import { unitsOf } from '../text/units.ts'
import { ANCHOR } from './anchor.ts'
import { HASH_BASE, KEY_MASK, keyOf, WORD } from './anchorEntries.ts'
import { ANCHOR_TABLE } from './anchorTable.ts'
import { foldAt } from './foldLine.ts'
import { kindAt } from './kindAt.ts'
import { HAN, scriptOf } from './scriptOf.ts'

const ALL = 63
const SLOT_BITS = 13
const SLOTS = 1 << SLOT_BITS
/** What makes a time together stands among so many words and numbers. */
const NEAR = 6

/** What each unit means in one number, filled as units are met: its script above what it folds to, above 0, or one of the others. */
const CODES = new Int32Array(0x10000)
const CODE = { bound: -1, digit: -2, dropped: -3, several: -4 } as const
const SCRIPT_SHIFT = 16

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
  const last = { at: 0, number: -NEAR, month: -NEAR, ago: -NEAR, unit: -NEAR }
  let found = 0
  let numbers = 0
  let inNumber = false
  let key = 0
  let script = 0
  for (let i = from; i < end; i++) {
    const unit = units[i]
    const code = CODES[unit] || learn(unit)
    if (code > 0) {
      const its = code >> SCRIPT_SHIFT
      if (key !== 0 && (its !== script || its === HAN)) {
        found |= addWord(last, anchorsOfKey(key))
        key = 0
      }
      script = its
      key = (Math.imul(key, HASH_BASE) + (code & 0xffff)) | 0
      inNumber = false
      continue
    }
    if (code === CODE.dropped) continue
    if (code === CODE.several) return ALL
    if (key !== 0) found |= addWord(last, anchorsOfKey(key))
    key = 0
    if (code !== CODE.digit) inNumber = false
    else if (!inNumber) {
      inNumber = true
      numbers++
      last.number = ++last.at
      if (last.at - last.month < NEAR) found |= ANCHOR.dated
    }
  }
  if (key !== 0) found |= addWord(last, anchorsOfKey(key))
  return found | (numbers > 0 ? ANCHOR.digit : 0) | (numbers > 2 ? ANCHOR.numbers : 0)
}

/** Where the words begin that tell a label. */
export function labelPlaces(line: string): number[] {
  const places: number[] = []
  let key = 0
  let script = 0
  let start = 0
  const close = (): void => {
    if (key !== 0 && anchorsOfKey(key) & ANCHOR.label) places.push(start)
    key = 0
  }
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i)
    const code = CODES[unit] || learn(unit)
    if (code === CODE.dropped) continue
    const its = code > 0 ? code >> SCRIPT_SHIFT : 0
    if (its !== script || its === HAN) close()
    if (key === 0) start = i
    script = its
    if (code > 0) key = (Math.imul(key, HASH_BASE) + (code & 0xffff)) | 0
  }
  close()
  return places
}

/** Where words and numbers stand, counted by both. */
interface Last {
  at: number
  number: number
  month: number
  ago: number
  unit: number
}

function addWord(last: Last, meaning: number): number {
  const at = ++last.at
  if (meaning === 0) return 0
  let found = meaning & (ANCHOR.label | ANCHOR.relative)
  if (meaning & WORD.month) {
    last.month = at
    if (at - last.number < NEAR) found |= ANCHOR.dated
  }
  if (meaning & WORD.ago) last.ago = at
  if (meaning & WORD.unit) last.unit = at
  if (Math.abs(last.ago - last.unit) < NEAR && last.ago > 0 && last.unit > 0) found |= ANCHOR.since
  return found
}

function learn(unit: number): number {
  // a letter on both sides: alone between blanks a tatweel is a dash
  const folded = unit >= 0xd800 && unit <= 0xdfff ? '??' : foldAt(`x${String.fromCharCode(unit)}x`, 1, 1)
  const kind = folded.length === 1 ? kindAt(folded, 0) : null
  if (kind === 'word') CODES[unit] = folded.charCodeAt(0) | (scriptOf(folded.charCodeAt(0)) << SCRIPT_SHIFT)
  else if (kind === null) CODES[unit] = folded === '' ? CODE.dropped : CODE.several
  else CODES[unit] = kind === 'number' ? CODE.digit : CODE.bound
  return CODES[unit]
}

/** Anchors by the hash of a folded word, in open addressing: a map would make each word of a text an object. */
let slots: Slots | undefined

interface Slots {
  keys: Int32Array
  anchors: Uint8Array
}

function makeSlots(): Slots {
  const made = { keys: new Int32Array(SLOTS), anchors: new Uint8Array(SLOTS) }
  for (let i = 0; i < ANCHOR_TABLE.length; i += 2) {
    const key = ANCHOR_TABLE[i]
    let slot = slotOf(key)
    while (made.keys[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
    made.keys[slot] = key
    made.anchors[slot] = ANCHOR_TABLE[i + 1]
  }
  return made
}

function anchorsOfKey(hash: number): number {
  const { keys, anchors } = (slots ??= makeSlots())
  const key = hash & KEY_MASK
  let slot = slotOf(key)
  while (keys[slot] !== 0) {
    if (keys[slot] === key) return anchors[slot]
    slot = (slot + 1) & (SLOTS - 1)
  }
  return 0
}

const slotOf = (key: number): number => Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> (32 - SLOT_BITS)

/** May a folded word say something about time in some language? */
export const mayBeOfTime = (word: string): boolean => anchorsOfKey(keyOf(word)) !== 0
