import { vocabularyOf } from './languages/index.ts'
import { makePhrases, type Some, toMeaning } from './makePhrases.ts'
import type { Meaning } from './meaning.ts'
import { keyOf } from './wordKeys.ts'
import { firstWordEnd, firstWordOf, wordsOf } from './wordsOf.ts'

/** A phrase as words, which single spaces join in `text`. */
export interface Phrase {
  text: string
  words: readonly string[]
  meaning: Meaning
}

/** The phrases that begin with one word. */
export interface Start {
  alone: Phrase | null
  /** Longer ones by the key of their second word, longest first. */
  longer: ReadonlyMap<number, readonly Phrase[]> | null
}

/** A phrase, and what it says. */
interface Named {
  text: string
  some: Some
}

/** A word that phrases begin with. They are put in order when it is met: most never are, and all of them took a sixth of a run of one text. */
export interface FirstWord {
  word: string
  phrases: Named[]
  start: Start | null | undefined
  joined: Start | null | undefined
  /** It says something about time; undefined until it is asked. */
  ofTime: boolean | undefined
  /** Another word of the same key. */
  next: FirstWord | undefined
}

/** The phrases of a language and of those beside it, by the key of their first word: a reader has keys before it has words. */
export interface Lexicon {
  phrases: ReadonlyMap<string, Some>
  /** The names of phrases that begin with a word of a key; most keys have one. */
  names: ReadonlyMap<number, string | string[]>
  /** The words that were met. */
  firsts: Map<number, FirstWord>
  /** It is written with the word after it: و; empty for none. */
  and: string
}

const lexicons = new Map<string, Lexicon>()

/** Made when a language is first met. */
export function lexiconOf(code: string): Lexicon {
  let lexicon = lexicons.get(code)
  if (!lexicon) {
    const phrases = makePhrases(code)
    const names = namesByKey(phrases)
    lexicon = { phrases, names, firsts: new Map(), and: vocabularyOf(code).joinedAnd ?? '' }
    lexicons.set(code, lexicon)
  }
  return lexicon
}

/** The phrases that begin with a folded word. */
export function firstWord(lexicon: Lexicon, word: string, key: number): FirstWord | undefined {
  let first = lexicon.firsts.get(key) ?? meet(lexicon, key)
  while (first !== undefined && first.word !== word) first = first.next
  return first
}

/** Puts the phrases of a key in order. */
function meet({ phrases, names, firsts }: Lexicon, key: number): FirstWord | undefined {
  const all = names.get(key)
  if (all === undefined) return undefined
  let chain: FirstWord | undefined
  for (const text of typeof all === 'string' ? [all] : all) {
    const word = firstWordOf(text)
    let first = chain
    while (first !== undefined && first.word !== word) first = first.next
    if (!first)
      first = chain = { word, phrases: [], start: undefined, joined: undefined, ofTime: undefined, next: chain }
    first.phrases.push({ text, some: phrases.get(text) as Some })
  }
  if (chain) firsts.set(key, chain)
  return chain
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

function toJoined({ text, some: { label, unit, count, number } }: Named): Named[] {
  if ((label ?? unit ?? number) === undefined) return []
  return [{ text, some: { joined: true, label, unit, count, number } }]
}

function namesByKey(phrases: ReadonlyMap<string, Some>): Map<number, string | string[]> {
  const names = new Map<number, string | string[]>()
  for (const name of phrases.keys()) {
    const key = keyOf(name, firstWordEnd(name))
    const others = names.get(key)
    if (others === undefined) names.set(key, name)
    else if (typeof others === 'string') names.set(key, [others, name])
    else others.push(name)
  }
  return names
}

function toStart(list: readonly Named[]): Start | null {
  if (list.length === 0) return null
  const longer = new Map<number, Phrase[]>()
  let alone: Phrase | null = null
  for (const { text, some } of list) {
    const phrase: Phrase = { text, words: wordsOf(text), meaning: toMeaning(some) }
    const [, second] = phrase.words
    if (second === undefined) alone = phrase
    else longer.set(keyOf(second), [...(longer.get(keyOf(second)) ?? []), phrase])
  }
  for (const same of longer.values()) same.sort((a, b) => b.words.length - a.words.length)
  return { alone, longer: longer.size > 0 ? longer : null }
}
