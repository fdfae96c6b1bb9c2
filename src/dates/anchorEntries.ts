import { ANCHOR } from './anchor.ts'
import { languagesOf, vocabularyOf } from './languages/index.ts'
import { makePhrases } from './makePhrases.ts'
import { SCRIPTS } from './scriptOf.ts'
import { tellingWords as languageWords } from './tellingWords.ts'
import { type LabelNames, namesOf, rowsOf, type Vocabulary } from './vocabulary.ts'
import { BUCKET_MASK, KNOWN_BITS, keyOf, WORD } from './wordKeys.ts'
import { wordsOf } from './wordsOf.ts'

/** What the words of all vocabularies say, by their keys: pairs of key and anchors, ordered by bucket, as `anchorTable.ts` has them. */
export function anchorEntries(): number[] {
  const entries = new Map<number, number>()
  const add: Add = (word, meaning) => {
    const key = keyOf(word)
    entries.set(key, (entries.get(key) ?? 0) | meaning)
  }
  const phrases: Telling[] = []
  for (const script of SCRIPTS) {
    const vocabularies = languagesOf(script).map(vocabularyOf)
    const everyday = vocabularies.flatMap(words => namesOf(words.everyday))
    for (const words of vocabularies) addVocabulary(add, phrases, words, everyday)
  }
  for (const [word, meaning] of tellingWords(phrases)) add(word, meaning)
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
    for (const code of languagesOf(script)) for (const name of makePhrases(code).keys()) wordsOf(name).forEach(add)
    for (const word of languageWords(script).keys()) add(word)
  }
  return Array.from(parts, part => String.fromCharCode(0x61 + part)).join('')
}

type Add = (word: string, meaning: number) => void

function addVocabulary(add: Add, phrases: Telling[], words: Vocabulary, everyday: readonly string[]): void {
  const addFirst = (name: string, meaning: number): void => add(wordsOf(name)[0], meaning)
  const { months, cldr, hijriMonths, persianMonths, copticMonths = [] } = words
  for (const rows of [months, cldr?.months, hijriMonths, persianMonths, cldr?.persianMonths, [copticMonths]])
    for (const names of rowsOf(rows)) for (const name of names) addFirst(name, WORD.month)
  // what a label is about stands in any text: `article publié le`
  const glue = Object.values(words.glue ?? {}).flatMap(namesOf)
  const little = [words.fillers, words.ago, words.agoAfter].flatMap(namesOf)
  const everywhere = new Set([...little, ...glue, ...everyday])
  const addTelling = (name: string, meaning: number): void => {
    const all = wordsOf(name).slice(0, REACHED)
    const rare = all.filter(word => !everywhere.has(word))
    phrases.push({ words: rare.length > 0 ? rare : all, meaning, everyday: rare.length === 0 })
  }
  for (const names of [words.updated, words.published])
    for (const kind of KINDS) for (const name of namesOf(names?.[kind])) addTelling(name, ANCHOR.label)
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
  for (const [name] of words.relatives ?? []) addTelling(name, ANCHOR.relative)
}

const KINDS: readonly (keyof LabelNames)[] = ['sure', 'act', 'verb', 'loose', 'byline']

/** A phrase, as the words of it that may tell it: those that do not stand in any text, if there are some. */
interface Telling {
  words: readonly string[]
  meaning: number
  /** All of them do: `تاريخ الخبر`. */
  everyday: boolean
}

/**
 * Of each phrase one word, since text that holds one is read: the one that is a label by itself, as `نشر` of `اول نشر`, so that no text is read for
 * its `اول`; else the longest, and of everyday words the one that most phrases have.
 */
function tellingWords(phrases: readonly Telling[]): Map<string, number> {
  const told = new Map<string, number>()
  const counts = new Map<string, number>()
  const add = (word: string, meaning: number): unknown => told.set(word, (told.get(word) ?? 0) | meaning)
  for (const { words, meaning, everyday } of phrases) {
    if (words.length === 1) add(words[0], meaning)
    if (everyday) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const alone = new Map(told)
  const rank = (word: string): number => MOST_LETTERS * (counts.get(word) ?? 0) + word.length
  for (const { words, meaning, everyday } of phrases) {
    if (words.some(word => ((alone.get(word) ?? 0) & meaning) !== 0)) continue
    const size = everyday ? rank : ({ length }: string) => length
    add(
      words.reduce((a, b) => (size(b) > size(a) ? b : a)),
      meaning,
    )
  }
  return told
}

const MOST_LETTERS = 40
/** A window around a word reaches back so many words (`timeWindows.ts`): a phrase is told by one of its first. */
const REACHED = 4
