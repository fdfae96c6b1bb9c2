import type { FoldedLine } from './foldLine.ts'
import { joinedStartOf, startOf } from './lexicon.ts'
import type { Phrase } from './makePhrases.ts'
import { type Meaning, UNKNOWN } from './meaning.ts'

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
  /** An event holds it; filled in when they are known. */
  taken: boolean
}

/** A tag is a sign: what it encloses stands by itself. */
const TAG = /^<\/?[a-z][^<>]{0,100}>/u
const LETTER = /^[\p{L}\p{M}]/u
/** ت1 and ك2 are months where letter and digit touch, or day and year stand beside them. */
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
    tokens.push({ kind, text: token, start, end: at, value, meaning: UNKNOWN, spaced: start > end, taken: false })
    end = at
  }
  const items: Item[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    const to = token.kind === 'word' ? takePhrase(tokens, i) : i + 1
    token.end = tokens[to - 1].end
    items.push(token)
    i = to
  }
  return items
}

/** Gives a token the meaning of the longest phrase that begins with it, if there is one, and says where that ends. */
function takePhrase(tokens: readonly Item[], at: number): number {
  const { text } = tokens[at]
  const start = startOf(text) ?? (text[0] === AND && text.length > 2 ? joinedStartOf(text.slice(1)) : null)
  if (!start) return at + 1
  if (start.longer && at + 1 < tokens.length) {
    const second = tokens[at + 1].text === '.' ? tokens[at + 2] : tokens[at + 1]
    for (const phrase of start.longer.get(second?.text) ?? NONE) {
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
    if (words[k - 1].length === 1 && tokens[to]?.text === '.' && !tokens[to].spaced) to++
    if (tokens[to]?.text !== words[k]) return 0
  }
  const last = tokens[to - 1]
  if (last.kind !== 'number' || words.length === 1 || !GLUED.test(words[0]) || !last.spaced) return to
  // `15 ت 2 2018`: elsewhere the digit belongs to what follows
  return tokens[at - 1]?.kind === 'number' && tokens[to]?.text.length === 4 && tokens[to].kind === 'number' ? to : 0
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
