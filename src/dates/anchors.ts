import { foldAt } from './foldLine.ts'
import { allPhrases } from './lexicon.ts'
import type { Meaning } from './meaning.ts'
import { kindAt } from './readItems.ts'

/** What a line holds of which times are made, in bits. */
export const ANCHOR = {
  digit: 1,
  /** Three numbers and more, as a date in numbers has. */
  numbers: 2,
  month: 4,
  label: 8,
  /** `منذ`, and the unit that it goes with; not `من`, nor phrases such as `أول أمس`: those are times beside a label alone. */
  ago: 16,
  unit: 32,
} as const

const ALL = 63
const HASH_BASE = 0x01000193
const SLOT_BITS = 12
const SLOTS = 1 << SLOT_BITS

/** What a unit is, and what it folds to; both are filled as units are met. */
const KINDS = new Uint8Array(0x10000)
const FOLDED = new Uint16Array(0x10000)
const KIND = { bound: 1, digit: 2, letter: 3, dropped: 4, unknown: 5 } as const

/**
 * The anchors of a line, in one pass over its units. Two words may share a hash, and a unit that folds to several counts as all there are: a
 * line may be said to have an anchor that it lacks, never to lack one.
 */
export function anchorsOf(line: string): number {
  const known = (slots ??= makeSlots())
  let found = 0
  let numbers = 0
  let inNumber = false
  let key = 0
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i)
    const kind = KINDS[unit] || learn(unit)
    if (kind === KIND.letter) {
      key = (Math.imul(key, HASH_BASE) + FOLDED[unit]) | 0
      inNumber = false
      continue
    }
    if (kind === KIND.dropped) continue
    if (kind === KIND.unknown) return ALL
    if (key !== 0) found |= anchorsOfWord(known, key)
    key = 0
    if (kind === KIND.digit && !inNumber) numbers++
    inNumber = kind === KIND.digit
  }
  if (key !== 0) found |= anchorsOfWord(known, key)
  return found | (numbers > 0 ? ANCHOR.digit : 0) | (numbers > 2 ? ANCHOR.numbers : 0)
}

function learn(unit: number): number {
  const folded = unit >= 0xd800 && unit <= 0xdfff ? '??' : foldAt(String.fromCharCode(unit), 0, 1)
  FOLDED[unit] = folded.charCodeAt(0)
  KINDS[unit] = folded === '' ? KIND.dropped : folded.length > 1 ? KIND.unknown : KIND_OF_ITEM[kindAt(folded, 0)]
  return KINDS[unit]
}

const KIND_OF_ITEM = { number: KIND.digit, word: KIND.letter, sign: KIND.bound }

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
  (month || hijriMonth ? ANCHOR.month : 0) |
  (label ? ANCHOR.label : 0) |
  (ago || agoAfter ? ANCHOR.ago : 0) |
  (unit ? ANCHOR.unit : 0)

/** The longest word of a phrase that does not stand everywhere, of several the one that fewer phrases hold. */
function tellingWord(words: readonly string[], counts: ReadonlyMap<string, number>, everywhere: number): string {
  const rare = (word: string): number => counts.get(word) ?? 0
  const rank = (word: string): number => (rare(word) >= everywhere ? 0 : word.length)
  return words.reduce((a, b) => (rank(b) > rank(a) || (rank(b) === rank(a) && rare(b) < rare(a)) ? b : a))
}
