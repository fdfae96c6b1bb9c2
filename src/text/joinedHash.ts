import { HASH_BASE, type Tokens } from './tokens.ts'

/** Hash of the letters of the tokens `first`–`end` without what stands between them: quotes or spaces inside a word split it on one side only. */
export function joinedHash({ hash, size }: Tokens, first: number, end: number): number {
  let joined = 0
  for (let t = first; t < end; t++) joined = (Math.imul(joined, power(size[t])) + hash[t]) | 0
  return joined
}

/** `HASH_BASE` to the power of `exponent`, modulo 2³². */
function power(exponent: number): number {
  let result = 1
  let square = HASH_BASE
  for (let left = exponent; left > 0; left >>>= 1) {
    if (left & 1) result = Math.imul(result, square)
    square = Math.imul(square, square)
  }
  return result
}

/** Letters of the tokens `first`–`end`. */
export function joinedSize({ size }: Tokens, first: number, end: number): number {
  let sum = 0
  for (let t = first; t < end; t++) sum += size[t]
  return sum
}
