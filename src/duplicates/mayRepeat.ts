import { int32Array } from '../text/arena.ts'
import { joinedHash } from '../text/joinedHash.ts'
import type { Tokens } from '../text/tokens.ts'
import { FIND } from './thresholds.ts'

/** False where no k-gram and no short line stands twice, which is most texts: then there is nothing to align. */
export function mayRepeat(tokens: Tokens): boolean {
  const { count, hash, lineCount, lineFirst } = tokens
  let bits = 8
  while (1 << bits < (count + lineCount) * 2) bits++
  const mask = (1 << bits) - 1
  const slots = int32Array(1 << bits)
  const met = (value: number): boolean => {
    const mark = value | 1 // 0 is an empty slot
    let slot = (value ^ (value >>> 15)) & mask
    while (slots[slot] !== 0) {
      if (slots[slot] === mark) return true
      slot = (slot + 1) & mask
    }
    slots[slot] = mark
    return false
  }
  let a = 0
  let b = 0
  let c = 0
  for (let t = 0; t < count; t++) {
    const d = hash[t]
    if (t >= FIND.gram - 1) {
      let h = Math.imul(a, 0x9e3779b1) ^ b
      h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ c
      h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ d
      if (met(Math.imul(h ^ (h >>> 16), 0x27d4eb2f))) return true
    }
    a = b
    b = c
    c = d
  }
  for (let line = 0; line < lineCount; line++) {
    const first = lineFirst[line]
    const length = lineFirst[line + 1] - first
    if (length < FIND.gram && met(Math.imul(joinedHash(tokens, first, lineFirst[line + 1]), 0x9e3779b1) ^ length))
      return true
  }
  return false
}
