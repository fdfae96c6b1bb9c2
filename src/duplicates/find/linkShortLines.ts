import { int32Array } from '../../text/arena.ts'
import type { Tokens } from '../../text/tokens.ts'
import { FIND } from '../thresholds.ts'

/**
 * Links equal short lines, each to the latest before it, where the alignment has said nothing: they have too few k-grams. Tells whether
 * there were any.
 */
export function linkShortLines(tokens: Tokens, earlier: Int32Array, later: Int32Array): boolean {
  const { hash: id, lineCount, lineFirst } = tokens
  let linked = false
  let bits = 6
  while (1 << bits < lineCount * 2) bits++
  const mask = (1 << bits) - 1
  const slots = int32Array(1 << bits)
  for (let line = 0; line < lineCount; line++) {
    const first = lineFirst[line]
    const length = lineFirst[line + 1] - first
    if (length > FIND.shortLine) continue
    let slot = lineHash(id, first, length) & mask
    for (;;) {
      const other = slots[slot] - 1
      if (other < 0) break
      const source = lineFirst[other]
      if (lineFirst[other + 1] - source === length && equal(id, source, first, length)) {
        linked = true
        if (silent(earlier, first, length)) for (let k = 0; k < length; k++) earlier[first + k] = source + k
        if (silent(later, source, length)) for (let k = 0; k < length; k++) later[source + k] = first + k
        break
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = line + 1
  }
  return linked
}

function lineHash(id: Int32Array, first: number, length: number): number {
  let hash = length
  for (let k = 0; k < length; k++) {
    hash = Math.imul(hash ^ id[first + k], 0x85ebca6b)
    hash ^= hash >>> 13
  }
  return hash ^ (hash >>> 16)
}

function equal(id: Int32Array, a: number, b: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (id[a + k] !== id[b + k]) return false
  return true
}

function silent(repeats: Int32Array, first: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (repeats[first + k] >= 0) return false
  return true
}
