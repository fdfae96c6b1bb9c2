export const HASH_BASE = 0x01000193
/** Keys are small integers, which the engine keeps without boxes. */
export const KEY_MASK = 0x3fffffff

/** What a word says; label, relative phrase and word of a clock are those of `ANCHOR`. */
export const WORD = { month: 1, ago: 2, unit: 4, mark: 128 } as const

/** The hash of a folded word, or of the one that ends at `end` (UTF-16 units). */
export function keyOf(word: string, end: number = word.length): number {
  let key = 0
  for (let i = 0; i < end; i++) key = (Math.imul(key, HASH_BASE) + word.charCodeAt(i)) | 0
  return key & KEY_MASK
}

/** So many bits say which keys may be those of known words. */
export const KNOWN_BITS = 0x10000

/** Anchors are found by so many last bits of a key. */
export const BUCKET_MASK = 0x3fff
