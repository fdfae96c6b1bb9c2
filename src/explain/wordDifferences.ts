import { diffArrays } from 'diff'

/** Words that a copy and its original share or do not, in their order. */
export interface Difference {
  kind: 'same' | 'copy' | 'original'
  text: string
}

/** `parts` is empty where both say the same, and where they differ in too much to be shown. */
export interface Differences {
  parts: Difference[]
  /** Words that one has and the other has not, the larger count of both at each place. */
  words: number
  tooMany: boolean
}

/** A word or a mark, and whether white space stands before it. */
interface Word {
  text: string
  spaced: boolean
}

/** So many words are compared, with so many edits between them: a comparison takes words times edits. */
const WORDS = 4000
const EDITS = 120
/** A word of more units is compared as several. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}\p{M}\p{Cf}]{1,200}|\S/gu

/** What differs between a copy and its original, word by word; white space does not count. */
export function wordDifferences(copy: string, original: string): Differences {
  const [from, to] = [wordsOf(original), wordsOf(copy)]
  if (from.length === to.length && from.every(({ text }, i) => text === to[i].text)) return SAME
  if (from.length > WORDS || to.length > WORDS) return TOO_MANY
  const changes = diffArrays(from, to, { maxEditLength: EDITS, comparator: (a, b) => a.text === b.text })
  if (!changes) return TOO_MANY
  const parts = changes.map(({ value, added, removed }): Difference => {
    return { kind: added ? 'copy' : removed ? 'original' : 'same', text: joined(value) }
  })
  let words = 0
  for (let i = 0; i < changes.length; i++) {
    if (!changes[i].added && !changes[i].removed) continue
    const next = changes[i + 1]
    const isPair = next !== undefined && (next.added || next.removed)
    words += Math.max(changes[i].value.length, isPair ? next.value.length : 0)
    if (isPair) i++
  }
  return { parts, words, tooMany: false }
}

const SAME: Differences = { parts: [], words: 0, tooMany: false }
const TOO_MANY: Differences = { parts: [], words: 0, tooMany: true }

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    words.push({ text: word, spaced: index > end })
    end = index + word.length
    if (words.length > WORDS) break
  }
  return words
}

const joined = (words: readonly Word[]): string =>
  words.map(({ text, spaced }, i) => (spaced && i > 0 ? ` ${text}` : text)).join('')
