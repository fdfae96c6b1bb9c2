import { vocabularyOf } from './languages/index.ts'
import { makePhrases, type Phrase, toMeaning } from './makePhrases.ts'
import { keyOf } from './wordKeys.ts'

/** The phrases that begin with one word. */
export interface Start {
  alone: Phrase | null
  /** Longer ones by the key of their second word, longest first. */
  longer: ReadonlyMap<number, readonly Phrase[]> | null
}

/** A word that phrases begin with. What they mean is put in order when the word is met: most never are. */
export interface FirstWord {
  word: string
  phrases: Phrase[]
  start: Start | null | undefined
  joined: Start | null | undefined
  /** It says something about time; undefined until it is asked. */
  ofTime: boolean | undefined
  /** Another word of the same key. */
  next: FirstWord | undefined
}

/** The phrases of a language and of those beside it, by the key of their first word: a reader has keys before it has words. */
export interface Lexicon {
  firsts: ReadonlyMap<number, FirstWord>
  /** It is written with the word after it: و; empty for none. */
  and: string
}

const lexicons = new Map<string, Lexicon>()

/** Made when a language is first met. */
export function lexiconOf(code: string): Lexicon {
  let lexicon = lexicons.get(code)
  if (!lexicon) {
    lexicon = { firsts: byFirstWord(makePhrases(code)), and: vocabularyOf(code).joinedAnd ?? '' }
    lexicons.set(code, lexicon)
  }
  return lexicon
}

/** The phrases that begin with a folded word. */
export function firstWord({ firsts }: Lexicon, word: string, key: number): FirstWord | undefined {
  let first = firsts.get(key)
  while (first !== undefined && first.word !== word) first = first.next
  return first
}

/** The phrases that begin with a folded word, or with what stands behind a joined و: `وحدث`, `وشهرين`. */
export function startOf(lexicon: Lexicon, word: string, key: number): Start | null {
  const first = firstWord(lexicon, word, key)
  if (first !== undefined) {
    if (first.start === undefined) first.start = toStart(first.phrases)
    return first.start
  }
  const { and } = lexicon
  if (and === '' || word.length < 3 || !word.startsWith(and)) return null
  const rest = word.slice(and.length)
  const after = firstWord(lexicon, rest, keyOf(rest))
  if (after === undefined) return null
  if (after.joined === undefined) after.joined = toStart(after.phrases.flatMap(toJoined))
  return after.joined
}

function toJoined({ text, words, meaning: { label, unit, count, number } }: Phrase): Phrase[] {
  if ((label ?? unit ?? number) === undefined) return []
  return [{ text, words, meaning: toMeaning({ joined: true, label, unit, count, number }) }]
}

function byFirstWord(phrases: readonly Phrase[]): Map<number, FirstWord> {
  const all = new Map<number, FirstWord>()
  for (const phrase of phrases) {
    const [word] = phrase.words
    const key = keyOf(word)
    const next = all.get(key)
    let first = next
    while (first !== undefined && first.word !== word) first = first.next
    if (first) first.phrases.push(phrase)
    else all.set(key, { word, phrases: [phrase], start: undefined, joined: undefined, ofTime: undefined, next })
  }
  return all
}

function toStart(list: readonly Phrase[]): Start | null {
  if (list.length === 0) return null
  const longer = new Map<number, Phrase[]>()
  let alone: Phrase | null = null
  for (const phrase of list) {
    const [, second] = phrase.words
    if (second === undefined) alone = phrase
    else longer.set(keyOf(second), [...(longer.get(keyOf(second)) ?? []), phrase])
  }
  for (const same of longer.values()) same.sort((a, b) => b.words.length - a.words.length)
  return { alone, longer: longer.size > 0 ? longer : null }
}
