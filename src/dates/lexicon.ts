import { makePhrases, type Phrase, toMeaning } from './makePhrases.ts'

/** The phrases that begin with one word. */
export interface Start {
  alone: Phrase | null
  /** Longer ones by their second word, longest first. */
  longer: ReadonlyMap<string, readonly Phrase[]> | null
}

let phrases: readonly Phrase[] | undefined
let firsts: Map<string, FirstWord> | undefined

/** A word that phrases begin with. What they mean is put in order when the word is met: most never are. */
interface FirstWord {
  phrases: Phrase[]
  start: Start | null | undefined
  joined: Start | null | undefined
}

/** Every phrase there is. */
export const allPhrases = (): readonly Phrase[] => (phrases ??= makePhrases())

/** The phrases that begin with a folded word. */
export function startOf(word: string): Start | null {
  const first = (firsts ??= byFirstWord()).get(word)
  if (first === undefined) return null
  if (first.start === undefined) first.start = toStart(first.phrases)
  return first.start
}

/** The labels, units and numbers that begin with a folded word where و is written before it: `وحدث`, `وشهرين`. */
export function joinedStartOf(word: string): Start | null {
  const first = (firsts ??= byFirstWord()).get(word)
  if (first === undefined) return null
  if (first.joined === undefined) first.joined = toStart(first.phrases.flatMap(toJoined))
  return first.joined
}

function toJoined({ text, words, meaning: { label, unit, count, number } }: Phrase): Phrase[] {
  if (label === undefined && unit === undefined && number === undefined) return []
  return [{ text, words, meaning: toMeaning({ joined: true, label, unit, count, number }) }]
}

function byFirstWord(): Map<string, FirstWord> {
  const all = new Map<string, FirstWord>()
  for (const phrase of allPhrases()) {
    const first = all.get(phrase.words[0])
    if (first) first.phrases.push(phrase)
    else all.set(phrase.words[0], { phrases: [phrase], start: undefined, joined: undefined })
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
