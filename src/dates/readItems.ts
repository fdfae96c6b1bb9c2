import type { FoldedLine } from './foldLine.ts'
import { joinedPhrasesOf, type Meaning, type Phrase, phrasesOf } from './lexicon.ts'

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
const TAG = /^<\/?[a-z][^<>]{0,100}>/u
const LETTER = /^[\p{L}\p{M}]/u
const NOTHING: Meaning = {}
/** ت1 and ك2 are months only where letter and digit touch. */
const GLUED = /^[تك]$/u
/** It is written with the word after it. */
const AND = 'و'

/** The items of a folded line, the longest known phrase at each place. */
export function readItems({ text }: FoldedLine): Item[] {
  const tokens: Item[] = []
  let end = 0
  for (let at = 0; at < text.length; ) {
    if (text[at] === ' ') {
      at++
      continue
    }
    const kind = kindAt(text, at)
    const start = at
    if (kind === 'sign') at += text[at] === '<' ? (TAG.exec(text.slice(at, at + 110))?.[0].length ?? 1) : 1
    else while (at < text.length && kindAt(text, at) === kind) at++
    const token = text.slice(start, at)
    const value = kind === 'number' ? Number(token) : -1
    tokens.push({ kind, text: token, start, end: at, value, meaning: NOTHING, spaced: start > end })
    end = at
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

function phraseAt(tokens: readonly Item[], at: number): Phrase | undefined {
  const { text } = tokens[at]
  for (const phrase of phrasesOf(text)) if (standsAt(tokens, at, phrase.words)) return phrase
  if (text[0] !== AND || text.length < 4) return undefined
  for (const phrase of joinedPhrasesOf(text.slice(1))) if (standsAt(tokens, at, phrase.words)) return phrase
  return undefined
}

function standsAt(tokens: readonly Item[], at: number, words: readonly string[]): boolean {
  if (at + words.length > tokens.length) return false
  for (let k = 1; k < words.length; k++) if (tokens[at + k].text !== words[k]) return false
  const last = tokens[at + words.length - 1]
  if (last.kind !== 'number' || words.length === 1) return true
  // the digit of تشرين 2 is no part of a longer number, nor of a date
  return !GLUED.test(words[0]) || !last.spaced
}

/** Basic letters without a regular expression, since short runs would feel its compilation. Folded text has no other white space than blanks. */
export function kindAt(text: string, at: number): Item['kind'] {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) {
    if (unit >= 0x30 && unit <= 0x39) return 'number'
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) ? 'word' : 'sign'
  }
  if ((unit >= 0x621 && unit <= 0x63a) || (unit >= 0x641 && unit <= 0x64a)) return 'word'
  return LETTER.test(text[at]) ? 'word' : 'sign'
}
