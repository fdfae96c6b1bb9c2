import type { FoldedLine } from './foldLine.ts'
import { type Meaning, phrasesOf } from './lexicon.ts'

/** A number, a known or unknown phrase, or a sign of a folded line. Offsets are those of the folded text. */
export interface Item {
  kind: 'number' | 'word' | 'sign'
  text: string
  start: number
  end: number
  /** Value of a number; -1 for all else. */
  value: number
  meaning: Meaning
  /** White space stands before it. */
  spaced: boolean
}

/** A tag is a sign: what it encloses stands by itself. */
const TOKEN = /<\/?[a-z][^<>]{0,100}>|\d+|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu
const NOTHING: Meaning = {}
/** ت1 and ك2 are months only where letter and digit touch. */
const GLUED = /^[تك]$/u

/** The items of a folded line, the longest known phrase at each place. */
export function readItems({ text }: FoldedLine): Item[] {
  const tokens: Item[] = []
  let end = 0
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const isNumber = token[0] >= '0' && token[0] <= '9'
    const isWord = !isNumber && /^[\p{L}\p{M}]/u.test(token[0])
    tokens.push({
      kind: isNumber ? 'number' : isWord ? 'word' : 'sign',
      text: token,
      start: index,
      end: index + token.length,
      value: isNumber ? Number(token) : -1,
      meaning: NOTHING,
      spaced: index > end,
    })
    end = index + token.length
  }
  const items: Item[] = []
  for (let i = 0; i < tokens.length; ) {
    const phrase =
      tokens[i].kind === 'word' ? phrasesOf(tokens[i].text).find(({ words }) => standsAt(tokens, i, words)) : undefined
    const length = phrase?.words.length ?? 1
    const last = tokens[i + length - 1]
    items.push(
      phrase ? { ...tokens[i], text: phrase.words.join(' '), end: last.end, meaning: phrase.meaning } : tokens[i],
    )
    i += length
  }
  return items
}

function standsAt(tokens: readonly Item[], at: number, words: readonly string[]): boolean {
  if (at + words.length > tokens.length) return false
  for (let k = 0; k < words.length; k++) if (tokens[at + k].text !== words[k]) return false
  const last = tokens[at + words.length - 1]
  if (last.kind !== 'number' || words.length === 1) return true
  // the digit of تشرين 2 is no part of a longer number, nor of a date
  return !GLUED.test(words[0]) || !last.spaced
}
