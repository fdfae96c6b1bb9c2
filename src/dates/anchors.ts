import { unitsOf } from '../text/units.ts'
import { foldAt } from './foldLine.ts'
import { languagesOf, vocabularyOf } from './languages/index.ts'
import { kindAt } from './readItems.ts'
import { HAN, OTHER, SCRIPTS, scriptOf } from './scriptOf.ts'
import { type LabelNames, type Names, namesOf, rowsOf, type Vocabulary } from './vocabulary.ts'
import { wordsOf } from './wordsOf.ts'

/** What a line holds of which times are made, in bits. */
export const ANCHOR = {
  digit: 1,
  /** Three numbers and more, as a date in numbers has. */
  numbers: 2,
  /** A month and a number near it. */
  dated: 4,
  label: 8,
  /** `منذ` and a unit near it; not phrases such as `أول أمس`: those are times beside a label or a clock alone. */
  since: 16,
  relative: 32,
} as const

const ALL = 63
const HASH_BASE = 0x01000193
const SLOT_BITS = 15
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
        found |= addWord(last, anchorsOfWord(key, script))
        key = 0
      }
      script = its
      key = (Math.imul(key, HASH_BASE) + (code & 0xffff)) | 0
      inNumber = false
      continue
    }
    if (code === CODE.dropped) continue
    if (code === CODE.several) return ALL
    if (key !== 0) found |= addWord(last, anchorsOfWord(key, script))
    key = 0
    if (code !== CODE.digit) inNumber = false
    else if (!inNumber) {
      inNumber = true
      numbers++
      last.number = ++last.at
      if (last.at - last.month < NEAR) found |= ANCHOR.dated
    }
  }
  if (key !== 0) found |= addWord(last, anchorsOfWord(key, script))
  return found | (numbers > 0 ? ANCHOR.digit : 0) | (numbers > 2 ? ANCHOR.numbers : 0)
}

/** Where the words begin that tell a label. */
export function labelPlaces(line: string): number[] {
  const places: number[] = []
  let key = 0
  let script = 0
  let start = 0
  const close = (): void => {
    if (key !== 0 && anchorsOfWord(key, script) & ANCHOR.label) places.push(start)
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

/** What a word says; label and relative phrase are those of `ANCHOR`. */
const WORD = { month: 1, ago: 2, unit: 4 } as const

/** Anchors by the hash of a folded word, in open addressing: a map would make each word of a text an object. */
const keys = new Int32Array(SLOTS)
const anchors = new Uint8Array(SLOTS)
/** The words of a script are put in when the first of it is met. */
const loaded: boolean[] = []

function anchorsOfWord(key: number, script: number): number {
  if (!loaded[script]) loadScript(script)
  let slot = slotOf(key)
  while (keys[slot] !== 0) {
    if (keys[slot] === key) return anchors[slot]
    slot = (slot + 1) & (SLOTS - 1)
  }
  return 0
}

const slotOf = (key: number): number => Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> (32 - SLOT_BITS)

function loadScript(script: number): void {
  loaded[script] = true
  if (script !== OTHER) for (const code of languagesOf(SCRIPTS[script - 1])) loadVocabulary(vocabularyOf(code))
}

function loadVocabulary(words: Vocabulary): void {
  const { months, cldr, hijriMonths, persianMonths, copticMonths = [] } = words
  for (const rows of [months, cldr?.months, hijriMonths, persianMonths, cldr?.persianMonths, [copticMonths]])
    for (const names of rowsOf(rows)) for (const name of names) addFirst(name, WORD.month)
  const everywhere = new Set([
    ...namesOf(words.fillers),
    ...namesOf(words.ago),
    ...Object.values(words.glue ?? {}).flatMap(namesOf),
  ])
  const addTelling = (names: Names | undefined, meaning: number): void => {
    for (const name of namesOf(names)) addKey(tellingWord(wordsOf(name), everywhere), meaning)
  }
  for (const names of [words.updated, words.published])
    for (const kind of KINDS) addTelling(names?.[kind], ANCHOR.label)
  // من stands everywhere
  const fillers = new Set(namesOf(words.fillers))
  for (const names of [words.ago, words.agoAfter])
    for (const name of namesOf(names)) if (!fillers.has(name)) addFirst(name, WORD.ago)
  for (const { one, two, many } of Object.values(words.units ?? {}))
    for (const names of [one, two, many]) for (const name of namesOf(names)) addFirst(name, WORD.unit)
  for (const [name] of words.relatives ?? []) addKey(tellingWord(wordsOf(name), everywhere), ANCHOR.relative)
}

const KINDS: readonly (keyof LabelNames)[] = ['sure', 'act', 'verb', 'loose', 'byline']

const addFirst = (name: string, meaning: number): void => addKey(wordsOf(name)[0], meaning)

function addKey(word: string, meaning: number): void {
  let key = 0
  for (let i = 0; i < word.length; i++) key = (Math.imul(key, HASH_BASE) + word.charCodeAt(i)) | 0
  let slot = slotOf(key)
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1)
  keys[slot] = key
  anchors[slot] |= meaning
}

/** The longest word of a phrase that does not stand everywhere. */
function tellingWord(words: readonly string[], everywhere: ReadonlySet<string>): string {
  const rank = (word: string): number => (everywhere.has(word) ? 0 : word.length)
  return words.reduce((a, b) => (rank(b) > rank(a) ? b : a))
}
