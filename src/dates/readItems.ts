import type { FoldedLine } from './foldLine.ts'
import { type Meaning, type Phrase, phrasesOf } from './lexicon.ts'

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
const WORD = /^[\p{L}\p{M}]/u
const NOTHING: Meaning = {}
/** ت1 and ك2 are months only where letter and digit touch. */
const GLUED = /^[تك]$/u

/** The items of a folded line, the longest known phrase at each place. */
export function readItems({ text }: FoldedLine): Item[] {
  const tokens: Item[] = []
  let end = 0
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [token] = match
    const start = match.index
    const kind = kindOf(token)
    const value = kind === 'number' ? Number(token) : -1
    tokens.push({ kind, text: token, start, end: start + token.length, value, meaning: NOTHING, spaced: start > end })
    end = start + token.length
  }
  const items: Item[] = []
  for (let i = 0; i < tokens.length; ) {
    const phrase = tokens[i].kind === 'word' ? phraseAt(tokens, i) : undefined
    const length = phrase?.words.length ?? 1
    if (phrase) {
      tokens[i].meaning = phrase.meaning
      if (length > 1) {
        tokens[i].text = phrase.words.join(' ')
        tokens[i].end = tokens[i + length - 1].end
      }
    }
    items.push(tokens[i])
    i += length
  }
  return items
}

function kindOf(token: string): Item['kind'] {
  const unit = token.charCodeAt(0)
  if (unit >= 0x30 && unit <= 0x39) return 'number'
  if (unit >= 0x61 && unit <= 0x7a) return 'word'
  if (unit < 0x80) return 'sign'
  return WORD.test(token) ? 'word' : 'sign'
}

function phraseAt(tokens: readonly Item[], at: number): Phrase | undefined {
  for (const phrase of phrasesOf(tokens[at].text)) if (standsAt(tokens, at, phrase.words)) return phrase
  return undefined
}

function standsAt(tokens: readonly Item[], at: number, words: readonly string[]): boolean {
  if (at + words.length > tokens.length) return false
  for (let k = 0; k < words.length; k++) if (tokens[at + k].text !== words[k]) return false
  const last = tokens[at + words.length - 1]
  if (last.kind !== 'number' || words.length === 1) return true
  // the digit of تشرين 2 is no part of a longer number, nor of a date
  return !GLUED.test(words[0]) || !last.spaced
}
