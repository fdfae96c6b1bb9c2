import { countPoints } from './countPoints.ts'
import { cutWord } from './cutWord.ts'
import { isWhite } from './isWhite.ts'

/** The words of a text in their order. */
export interface Words {
  count: number
  /** Number of the word at each place: equal words have equal numbers, from 0 in the order in which they are met first. */
  ids: Int32Array
  /** The different words, each at its number. */
  distinct: readonly string[]
  /** Code points of each of them. */
  sizes: Int32Array
}

const WHITE = 1
const PLAIN = 2
const MARK = 4
/** What each UTF-16 unit is, filled as units are met. */
const kinds = new Uint8Array(0x10000)

/**
 * Words as we cut them: at white space, and punctuation off them into words of its own, by the rules of spaCy 3.8's blank Arabic tokenizer, which
 * datatrove 0.10 uses for `arb_Arab`. So ، and » are words. Some of these rules surprise: a full stop is cut behind two letters, not behind a digit, a
 * mark or a Latin small letter; ، cuts at the end of a word and not inside; two words that a full stop joins pass for a web address. Abbreviations with
 * a space (ب. م) are two words here and one there, IP addresses may be cut, and of faces only the common ones stay whole.
 */
export function toWords(text: string): Words {
  const numbers = new Map<string, number>()
  const distinct: string[] = []
  let ids = new Int32Array((text.length >> 2) + 16)
  let count = 0
  const add = (word: string): void => {
    let id = numbers.get(word)
    if (id === undefined) {
      id = distinct.push(word) - 1
      numbers.set(word, id)
    }
    if (count === ids.length) ids = grown(ids)
    ids[count++] = id
  }
  for (let at = 0; at < text.length; ) {
    const start = at
    let met = 0
    while (at < text.length) {
      const unit = text.charCodeAt(at)
      const kind = kinds[unit] || learn(unit)
      if (kind === WHITE) break
      met |= kind
      at++
    }
    if (at > start) {
      const run = text.slice(start, at)
      if (met === PLAIN) add(run)
      else {
        let from = 0
        for (const end of cutWord(run)) add(run.slice(from, (from = end)))
      }
    }
    at++
  }
  return { count, ids: ids.subarray(0, count), distinct, sizes: Int32Array.from(distinct, countPoints) }
}

function learn(unit: number): number {
  const kind = isWhite(unit)
    ? WHITE
    : /[\p{L}\p{M}\u200b-\u200f]|(?![0-9])\p{Nd}/u.test(String.fromCharCode(unit))
      ? PLAIN
      : MARK
  kinds[unit] = kind
  return kind
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(array.length * 2)
  bigger.set(array)
  return bigger
}
