import { isKnown } from './anchors.ts'
import type { FoldedLine } from './foldLine.ts'
import { type Lexicon, lexiconOf, type Phrase, startOf } from './lexicon.ts'
import { type Meaning, UNKNOWN } from './meaning.ts'
import type { Page } from './page.ts'
import { HAN, scriptOf } from './scriptOf.ts'
import { tellLanguage } from './tellLanguage.ts'
import { CODE, codeOf, SCRIPT_SHIFT } from './unitCodes.ts'
import { HASH_BASE, KEY_MASK } from './wordKeys.ts'

/** A number, a known or unknown phrase, or a sign of a folded line. Offsets are those of the folded text. */
export interface Item {
  kind: 'number' | 'word' | 'sign'
  text: string
  start: number
  end: number
  /** Value of a number, cut after nine digits; -1 for all else. */
  value: number
  meaning: Meaning
  /** White space stands before it. */
  spaced: boolean
  /** It may be a word of some vocabulary, or one with و before it: most words are not, and are looked up in none. */
  known: boolean
  /** Of its text, as `keyOf` has it. */
  key: number
  /** An event holds it; filled in when they are known. */
  taken: boolean
}

export interface LineItems {
  items: Item[]
  /** The language in which words were read; null where there are none. */
  language: string | null
}

/** A tag is a sign: what it encloses stands by itself. */
const TAG = /^<\/?[a-z][^<>]{0,100}>/u
/** Words that tell the language of a line: prose may follow. */
const MOST_WORDS = 14
const BLANK = 0x20
const LESS = 0x3c
const ZERO = 0x30
const WAW = 0x648
/** No part of a date is so large; values that stay small integers need no boxes. */
const LARGE = 1e8

/** The items of a folded line, the longest known phrase of its language at each place. */
export function readItems(folded: FoldedLine, page: Page): LineItems {
  const tokens = readTokens(folded.text)
  const words: Item[] = []
  for (let i = 0; i < tokens.length && words.length < MOST_WORDS; i++)
    if (tokens[i].kind === 'word') words.push(tokens[i])
  const language = words.length === 0 ? null : tellLanguage(words, page)
  if (language === null) return { items: tokens, language }
  const lexicon = lexiconOf(language)
  // phrases close up in place
  let items = 0
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    const to = token.known ? takePhrase(lexicon, tokens, i) : i + 1
    token.end = tokens[to - 1].end
    i = to
    if (items > 0 && isUnknownHan(token) && isUnknownHan(tokens[items - 1]) && !token.spaced) {
      tokens[items - 1].text += token.text
      tokens[items - 1].end = token.end
    } else tokens[items++] = token
  }
  if (items < tokens.length) tokens.length = items
  return { items: tokens, language }
}

/** Numbers, signs, and words of one script; each character of Chinese and Japanese is one. */
function readTokens(text: string): Item[] {
  const tokens: Item[] = []
  let end = 0
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    if (unit === BLANK) {
      at++
      continue
    }
    const code = codeOf(unit)
    const start = at++
    let kind: Item['kind'] = 'sign'
    let value = -1
    let known = false
    let key = unit
    if (code > 0) {
      kind = 'word'
      const script = code >> SCRIPT_SHIFT
      key = code & 0xffff
      for (; at < text.length && script !== HAN; at++) {
        const next = codeOf(text.charCodeAt(at))
        if (next >> SCRIPT_SHIFT !== script) break
        key = (Math.imul(key, HASH_BASE) + (next & 0xffff)) | 0
      }
      key &= KEY_MASK
      known = unit === WAW || isKnown(key)
    } else if (code === CODE.digit) {
      kind = 'number'
      value = unit - ZERO
      for (; at < text.length && codeOf(text.charCodeAt(at)) === code; at++) {
        const digit = text.charCodeAt(at)
        if (value < LARGE) value = value * 10 + digit - ZERO
        key = (Math.imul(key, HASH_BASE) + digit) & KEY_MASK
      }
    } else if (unit === LESS) at = start + (TAG.exec(text.slice(start, start + 110))?.[0].length ?? 1)
    const token = text.slice(start, at)
    const spaced = start > end
    tokens.push({ kind, text: token, start, end: at, value, meaning: UNKNOWN, spaced, known, key, taken: false })
    end = at
  }
  return tokens
}

const isUnknownHan = ({ kind, text, meaning }: Item): boolean =>
  kind === 'word' && meaning === UNKNOWN && scriptOf(text.charCodeAt(0)) === HAN

/** Gives a token the meaning of the longest phrase that begins with it, if there is one, and says where that ends. */
function takePhrase(lexicon: Lexicon, tokens: readonly Item[], at: number): number {
  const start = startOf(lexicon, tokens[at].text, tokens[at].key)
  if (!start) return at + 1
  if (start.longer && at + 1 < tokens.length) {
    const second = tokens[at + 1].text === '.' ? tokens[at + 2] : tokens[at + 1]
    for (const phrase of start.longer.get(second?.key ?? 0) ?? NONE) {
      const end = endOf(tokens, at, phrase.words)
      if (end === 0) continue
      tokens[at].meaning = phrase.meaning
      tokens[at].text = phrase.text
      return end
    }
  }
  if (start.alone) tokens[at].meaning = start.alone.meaning
  return at + 1
}

const NONE: readonly Phrase[] = []

/** Where the words end that begin at a token, or 0. Stops may stand between letters: `p.m.`, `ت.غ`. */
function endOf(tokens: readonly Item[], at: number, words: readonly string[]): number {
  let to = at + 1
  for (let k = 1; k < words.length; k++, to++) {
    if (words[k - 1].length === 1 && tokens[to]?.text === '.' && !tokens[to].spaced && words[k] !== '.') to++
    if (tokens[to]?.text !== words[k]) return 0
  }
  const last = tokens[to - 1]
  // ت1 and ك2 are months where letter and digit touch, or day and year stand beside them
  if (last.kind !== 'number' || words.length !== 2 || words[0].length > 1 || !last.spaced) return to
  // `15 ت 2 2018`: elsewhere the digit belongs to what follows
  return tokens[at - 1]?.kind === 'number' && tokens[to]?.text.length === 4 && tokens[to].kind === 'number' ? to : 0
}
