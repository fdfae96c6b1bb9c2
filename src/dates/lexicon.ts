import { vocabularyOf } from './languages/index.ts'
import { makePhrases, type Phrase, toMeaning } from './makePhrases.ts'

/** The phrases that begin with one word. */
export interface Start {
  alone: Phrase | null
  /** Longer ones by their second word, longest first. */
  longer: ReadonlyMap<string, readonly Phrase[]> | null
}

/** A word that phrases begin with. What they mean is put in order when the word is met: most never are. */
export interface FirstWord {
  phrases: Phrase[]
  start: Start | null | undefined
  joined: Start | null | undefined
  /** It says something about time; undefined until it is asked. */
  ofTime: boolean | undefined
}

/** The phrases of a language and of those beside it, by their first word. */
export interface Lexicon {
  firsts: ReadonlyMap<string, FirstWord>
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

/** The phrases that begin with a folded word, or with what stands behind a joined و: `وحدث`, `وشهرين`. */
export function startOf({ firsts, and }: Lexicon, word: string): Start | null {
  const first = firsts.get(word)
  if (first !== undefined) {
    if (first.start === undefined) first.start = toStart(first.phrases)
    return first.start
  }
  if (and === '' || word.length < 3 || !word.startsWith(and)) return null
  const after = firsts.get(word.slice(and.length))
  if (after === undefined) return null
  if (after.joined === undefined) after.joined = toStart(after.phrases.flatMap(toJoined))
  return after.joined
}

function toJoined({ text, words, meaning: { label, unit, count, number } }: Phrase): Phrase[] {
  if ((label ?? unit ?? number) === undefined) return []
  return [{ text, words, meaning: toMeaning({ joined: true, label, unit, count, number }) }]
}

function byFirstWord(phrases: readonly Phrase[]): Map<string, FirstWord> {
  const all = new Map<string, FirstWord>()
  for (const phrase of phrases) {
    const first = all.get(phrase.words[0])
    if (first) first.phrases.push(phrase)
    else all.set(phrase.words[0], { phrases: [phrase], start: undefined, joined: undefined, ofTime: undefined })
  }
  return all
}

function toStart(list: readonly Phrase[]): Start | null {
  if (list.length === 0) return null
  const longer = new Map<string, Phrase[]>()
  let alone: Phrase | null = null
  for (const phrase of list) {
    const [, second] = phrase.words
    if (second === undefined) alone = phrase
    else longer.set(second, [...(longer.get(second) ?? []), phrase])
  }
  for (const same of longer.values()) same.sort((a, b) => b.words.length - a.words.length)
  return { alone, longer: longer.size > 0 ? longer : null }
}
