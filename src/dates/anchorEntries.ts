import { ANCHOR } from './anchor.ts'
import { languagesOf, vocabularyOf } from './languages/index.ts'
import { makePhrases } from './makePhrases.ts'
import { SCRIPTS } from './scriptOf.ts'
import { tellingWords } from './tellingWords.ts'
import { type LabelNames, type Names, namesOf, rowsOf, type Vocabulary } from './vocabulary.ts'
import { BUCKET_MASK, KNOWN_BITS, keyOf, WORD } from './wordKeys.ts'
import { wordsOf } from './wordsOf.ts'

/** What the words of all vocabularies say, by their keys: pairs of key and anchors, ordered by bucket, as `anchorTable.ts` has them. */
export function anchorEntries(): number[] {
  const entries = new Map<number, number>()
  const add: Add = (word, meaning) => {
    const key = keyOf(word)
    entries.set(key, (entries.get(key) ?? 0) | meaning)
  }
  for (const script of SCRIPTS) for (const code of languagesOf(script)) addVocabulary(add, vocabularyOf(code))
  return [...entries].sort(([a], [b]) => (a & BUCKET_MASK) - (b & BUCKET_MASK) || a - b).flat()
}

/** A bit for each word of all vocabularies, by the end of its key: four in a letter from `a` to `p`, which are read without being unpacked. */
export function knownWords(): string {
  const parts = new Uint8Array(KNOWN_BITS / 4)
  const add = (word: string): void => {
    const place = keyOf(word) & (KNOWN_BITS - 1)
    parts[place >> 2] |= 1 << (place & 3)
  }
  for (const script of SCRIPTS) {
    for (const code of languagesOf(script)) for (const { words } of makePhrases(code)) words.forEach(add)
    for (const word of tellingWords(script).keys()) add(word)
  }
  return Array.from(parts, part => String.fromCharCode(0x61 + part)).join('')
}

type Add = (word: string, meaning: number) => void

function addVocabulary(add: Add, words: Vocabulary): void {
  const addFirst = (name: string, meaning: number): void => add(wordsOf(name)[0], meaning)
  const { months, cldr, hijriMonths, persianMonths, copticMonths = [] } = words
  for (const rows of [months, cldr?.months, hijriMonths, persianMonths, cldr?.persianMonths, [copticMonths]])
    for (const names of rowsOf(rows)) for (const name of names) addFirst(name, WORD.month)
  // what a label is about stands in any text: `article publié le`
  const glue = Object.values(words.glue ?? {}).flatMap(namesOf)
  const everywhere = new Set([...namesOf(words.fillers), ...namesOf(words.ago), ...glue])
  const addTelling = (names: Names | undefined, meaning: number): void => {
    for (const name of namesOf(names)) add(tellingWord(wordsOf(name), everywhere), meaning)
  }
  for (const names of [words.updated, words.published])
    for (const kind of KINDS) addTelling(names?.[kind], ANCHOR.label)
  // من stands everywhere
  const fillers = new Set(namesOf(words.fillers))
  for (const names of [words.ago, words.agoAfter])
    for (const name of namesOf(names)) if (!fillers.has(name)) addFirst(name, WORD.ago)
  for (const { one, two, many } of Object.values(words.units ?? {}))
    for (const names of [one, two, many]) for (const name of namesOf(names)) addFirst(name, WORD.unit)
  const { periods = [], morning, evening, noon, night, clock, marks = {} } = words
  const ofClocks = [...periods.map(({ names }) => names), morning, evening, noon, night, clock, marks.h]
  for (const names of ofClocks) for (const name of namesOf(names)) addFirst(name, ANCHOR.clock)
  for (const names of Object.values(marks)) for (const name of namesOf(names)) addFirst(name, WORD.mark)
  for (const [name] of words.relatives ?? []) add(tellingWord(wordsOf(name), everywhere), ANCHOR.relative)
}

const KINDS: readonly (keyof LabelNames)[] = ['sure', 'act', 'verb', 'loose', 'byline']

/** The longest word of a phrase that does not stand everywhere. */
function tellingWord(words: readonly string[], everywhere: ReadonlySet<string>): string {
  const rank = (word: string): number => (everywhere.has(word) ? 0 : word.length)
  return words.reduce((a, b) => (rank(b) > rank(a) ? b : a))
}
