import { keyOf } from './keyOf.ts'
import type { Tokens } from './tokens.ts'

/** Tokens as numbers: equal number, equal key. */
export interface Words {
  /** Number of each token. */
  id: Int32Array
  /** How many numbers there are. */
  count: number
  /** A token that has the number. */
  sample: Int32Array
}

/** Numbers the keys of the tokens, 0 for the first met. Equal hashes are looked at letter by letter. */
export function internTokens(tokens: Tokens): Words {
  const { count, hash, size } = tokens
  const id = new Int32Array(count)
  let sample = new Int32Array(256)
  let slots = new Int32Array(1024).fill(-1)
  let mask = slots.length - 1
  let words = 0
  for (let t = 0; t < count; t++) {
    let slot = mixed(hash[t]) & mask
    for (;;) {
      const word = slots[slot]
      if (word < 0) {
        if (words === sample.length) {
          const bigger = new Int32Array(words * 2)
          bigger.set(sample)
          sample = bigger
        }
        sample[words] = t
        slots[slot] = words
        id[t] = words++
        if (words * 2 > mask) {
          slots = new Int32Array(slots.length * 4).fill(-1)
          mask = slots.length - 1
          for (let w = 0; w < words; w++) {
            let free = mixed(hash[sample[w]]) & mask
            while (slots[free] >= 0) free = (free + 1) & mask
            slots[free] = w
          }
        }
        break
      }
      const known = sample[word]
      if (hash[known] === hash[t] && size[known] === size[t] && sameKey(tokens, known, t)) {
        id[t] = word
        break
      }
      slot = (slot + 1) & mask
    }
  }
  return { id, count: words, sample }
}

/** Spreads a polynomial hash, whose low bits know little of the first letters. */
function mixed(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

function sameKey({ text, start, end }: Tokens, a: number, b: number): boolean {
  const from = start[a]
  const length = end[a] - from
  const other = start[b]
  if (length === end[b] - other) {
    let i = 0
    while (i < length && text.charCodeAt(from + i) === text.charCodeAt(other + i)) i++
    if (i === length) return true
  }
  return keyOf(text, from, end[a]) === keyOf(text, other, end[b])
}
