import { int32Array } from '../../text/arena.ts'

/** Length of the k-grams that seed an alignment, which the code spells out. Fewer cut at chance phrases, more miss what is changed every few words. */
export const GRAM = 4

/** For each token that is `near` a repeat the last such place before it where the same k-gram begins, or −1. */
export function seedIndex(id: Int32Array, near: Uint8Array): { previous: Int32Array } {
  const n = id.length
  const previous = int32Array(n, -1)
  let bits = 10
  while (1 << bits < n * 2) bits++
  const mask = (1 << bits) - 1
  /** Last place of the k-gram that owns a slot, plus one. */
  const slots = int32Array(1 << bits)
  for (let i = 0; i + GRAM <= n; i++) {
    if (near[i] === 0) continue
    let slot = gramHash(id, i) & mask
    for (;;) {
      const place = slots[slot] - 1
      if (place < 0) break
      if (
        id[place] === id[i] &&
        id[place + 1] === id[i + 1] &&
        id[place + 2] === id[i + 2] &&
        id[place + 3] === id[i + 3]
      ) {
        previous[i] = place
        break
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = i + 1
  }
  return { previous }
}

function gramHash(id: Int32Array, i: number): number {
  let h = Math.imul(id[i], 0x9e3779b1) ^ id[i + 1]
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ id[i + 2]
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ id[i + 3]
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f)
  return h ^ (h >>> 15)
}
