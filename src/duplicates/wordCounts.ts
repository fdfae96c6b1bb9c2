import type { Tokens } from '../text/tokens.ts'

/**
 * How much of a word a token is, by its first letter, so that a sentence counts alike in all scripts: a Chinese sentence has 1.7 characters for
 * each English word of its translation, a Japanese one 2.9 kana, a Thai, Lao, Burmese or Khmer one 4 letters.
 */
const SHARES: readonly { from: number; to: number; share: number }[] = [
  { from: 0x0e00, to: 0x0eff, share: 0.25 },
  { from: 0x1000, to: 0x109f, share: 0.25 },
  { from: 0x1780, to: 0x17ff, share: 0.25 },
  { from: 0x3040, to: 0x30ff, share: 0.35 },
  { from: 0x3400, to: 0x9fff, share: 0.6 },
  { from: 0xd840, to: 0xd8ff, share: 0.6 },
  { from: 0xf900, to: 0xfaff, share: 0.6 },
]
/** A letter among others that stand alone: scans tear words apart, `ب س م ا ل ل ه`. */
const LONE_LETTER = 0.4

/** The number of words in the tokens `first`–`end`. */
export type WordCount = (first: number, end: number) => number

export function wordCounts(tokens: Tokens): WordCount {
  const { count, start, size, text } = tokens
  let plain = true
  for (let t = 0; t < count && plain; t++) plain = !isTorn(size, t) && text.charCodeAt(start[t]) < SHARES[0].from
  if (plain) return (first, end) => end - first
  const before = new Float64Array(count + 1)
  for (let t = 0; t < count; t++) before[t + 1] = before[t] + (shareOf(text.charCodeAt(start[t])) ?? (isTorn(size, t) ? LONE_LETTER : 1))
  return (first, end) => before[end] - before[first]
}

function shareOf(unit: number): number | undefined {
  if (unit < SHARES[0].from) return undefined
  return SHARES.find(({ from, to }) => unit >= from && unit <= to)?.share
}

const isTorn = (size: Int32Array, t: number): boolean => size[t] === 1 && size[t - 1] === 1 && size[t + 1] === 1
