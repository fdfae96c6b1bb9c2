import { makePhrases, type Phrase, toMeaning } from './makePhrases.ts'

/** The phrases that begin with one word. */
export interface Start {
  alone: Phrase | null
  /** Longer ones by their second word, longest first. */
  longer: ReadonlyMap<string, readonly Phrase[]> | null
}

let phrases: readonly Phrase[] | undefined
let firsts: Map<string, readonly Phrase[]> | undefined
const starts = new Map<string, Start | null>()
const joined = new Map<string, Start | null>()

/** Every phrase there is. */
export const allPhrases = (): readonly Phrase[] => (phrases ??= makePhrases())

/** The phrases that begin with a folded word. */
export function startOf(word: string): Start | null {
  const list = (firsts ??= byFirstWord()).get(word)
  if (!list) return null
  let start = starts.get(word)
  if (start === undefined) starts.set(word, (start = toStart(list)))
  return start
}

/** The labels, units and numbers that begin with a folded word where و is written before it: `وحدث`, `وشهرين`. */
export function joinedStartOf(word: string): Start | null {
  const list = (firsts ??= byFirstWord()).get(word)
  if (!list) return null
  let start = joined.get(word)
  if (start === undefined) joined.set(word, (start = toStart(list.flatMap(toJoined))))
  return start
}

function toJoined({ text, words, meaning: { label, unit, count, number } }: Phrase): Phrase[] {
  if (label === undefined && unit === undefined && number === undefined) return []
  return [{ text, words, meaning: toMeaning({ joined: true, label, unit, count, number }) }]
}

function byFirstWord(): Map<string, readonly Phrase[]> {
  const all = new Map<string, Phrase[]>()
  for (const phrase of allPhrases()) {
    const list = all.get(phrase.words[0])
    if (list) list.push(phrase)
    else all.set(phrase.words[0], [phrase])
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
