import { foldAt } from './foldLine.ts'
import { allPhrases } from './lexicon.ts'
import type { Meaning } from './meaning.ts'
import { kindAt } from './readItems.ts'

/** What a line holds of which times are made, in bits. */
export const ANCHOR = {
  digit: 1,
  /** Three numbers and more, as a date in numbers has. */
  numbers: 2,
  /** A month and a number near it. */
  dated: 4,
  label: 8,
  /** `منذ` and a unit near it; not `من`, nor phrases such as `أول أمس`: those are times beside a label alone. */
  since: 16,
} as const

const ALL = 31
const HASH_BASE = 0x01000193
const SLOT_BITS = 12
const SLOTS = 1 << SLOT_BITS
/** What makes a time together stands among so many words and numbers. */
const NEAR = 6

/** What each unit means in one number, filled as units are met: what a letter folds to, above 0, or one of the others. */
const CODES = new Int32Array(0x10000)
const CODE = { bound: -1, digit: -2, dropped: -3, several: -4 } as const

/**
 * The anchors of a line, or of its units `from`–`end`, in one pass. Two words may share a hash, and a unit that folds to several counts as all
 * there are: a line may be said to have an anchor that it lacks, never to lack one.
 */
export function anchorsOf(line: string, from = 0, end: number = line.length): number {
  const known = (slots ??= makeSlots())
  const last = { at: 0, number: -NEAR, month: -NEAR, ago: -NEAR, unit: -NEAR }
  let found = 0
  let numbers = 0
  let inNumber = false
  let key = 0
  for (let i = from; i < end; i++) {
    const unit = line.charCodeAt(i)
    const code = CODES[unit] || learn(unit)
    if (code > 0) {
      key = (Math.imul(key, HASH_BASE) + code) | 0
      inNumber = false
      continue
    }
    if (code === CODE.dropped) continue
    if (code === CODE.several) return ALL
    if (key !== 0) found |= addWord(last, anchorsOfWord(known, key))
    key = 0
    if (code !== CODE.digit) inNumber = false
    else if (!inNumber) {
      inNumber = true
      numbers++
      last.number = ++last.at
      if (last.at - last.month < NEAR) found |= ANCHOR.dated
    }
  }
  if (key !== 0) found |= addWord(last, anchorsOfWord(known, key))
  return found | (numbers > 0 ? ANCHOR.digit : 0) | (numbers > 2 ? ANCHOR.numbers : 0)
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
  let found = meaning & ANCHOR.label
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
  const folded = unit >= 0xd800 && unit <= 0xdfff ? '??' : foldAt(String.fromCharCode(unit), 0, 1)
  const kind = folded.length === 1 ? kindAt(folded, 0) : null
  if (kind === 'word') CODES[unit] = folded.charCodeAt(0)
  else if (kind === null) CODES[unit] = folded === '' ? CODE.dropped : CODE.several
  else CODES[unit] = kind === 'number' ? CODE.digit : CODE.bound
  return CODES[unit]
}

/** What a word says; a label is `ANCHOR.label` here too. */
const WORD = { month: 1, ago: 2, unit: 4 } as const

/** Anchors by the hash of a folded word, in open addressing: a map would make each word of a text an object. */
interface Slots {
  keys: Int32Array
  anchors: Uint8Array
}

let slots: Slots | undefined

function makeSlots(): Slots {
  const made = { keys: new Int32Array(SLOTS), anchors: new Uint8Array(SLOTS) }
  const phrases = allPhrases()
  const counts = new Map<string, number>()
  for (const { words, meaning } of phrases) {
    const everywhere = words.length === 1 && (meaning.ago || meaning.filler)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + (everywhere ? phrases.length : 1))
  }
  for (const { words, meaning } of phrases) {
    const anchors = anchorsOfMeaning(meaning)
    if (anchors === 0 || words[0] === 'من') continue
    const word = anchors & ANCHOR.label ? tellingWord(words, counts, phrases.length) : words[0]
    let key = 0
    for (let i = 0; i < word.length; i++) key = (Math.imul(key, HASH_BASE) + word.charCodeAt(i)) | 0
    let slot = slotOf(key)
    while (made.keys[slot] !== 0 && made.keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1)
    made.keys[slot] = key
    made.anchors[slot] |= anchors
  }
  return made
}

function anchorsOfWord({ keys, anchors }: Slots, key: number): number {
  let slot = slotOf(key)
  while (keys[slot] !== 0) {
    if (keys[slot] === key) return anchors[slot]
    slot = (slot + 1) & (SLOTS - 1)
  }
  return 0
}

const slotOf = (key: number): number => Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> (32 - SLOT_BITS)

const anchorsOfMeaning = ({ month, hijriMonth, label, ago, agoAfter, unit }: Meaning): number =>
  (month || hijriMonth ? WORD.month : 0) |
  (label ? ANCHOR.label : 0) |
  (ago || agoAfter ? WORD.ago : 0) |
  (unit ? WORD.unit : 0)

/** The longest word of a phrase that does not stand everywhere, of several the one that fewer phrases hold. */
function tellingWord(words: readonly string[], counts: ReadonlyMap<string, number>, everywhere: number): string {
  const rare = (word: string): number => counts.get(word) ?? 0
  const rank = (word: string): number => (rare(word) >= everywhere ? 0 : word.length)
  return words.reduce((a, b) => (rank(b) > rank(a) || (rank(b) === rank(a) && rare(b) < rare(a)) ? b : a))
}
