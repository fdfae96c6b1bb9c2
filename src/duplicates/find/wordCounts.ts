import { int32Array } from '../../text/arena.ts'
import type { Tokens } from '../../text/tokens.ts'

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

export function wordCounts({ count, start, size, text }: Tokens): WordCount {
  // whole numbers, from memory that is there already
  const before = int32Array(count + 1)
  let sum = 0
  for (let t = 0; t < count; t++) {
    const unit = text.charCodeAt(start[t])
    const share = unit < SHARES[0].from ? undefined : shareOf(unit)
    sum += share !== undefined ? Math.round(WHOLE * share) : isTorn(size, t) ? WHOLE * LONE_LETTER : WHOLE
    before[t + 1] = sum
  }
  return (first, end) => (before[end] - before[first]) / WHOLE
}

/** What one word counts; all shares are parts of it. */
const WHOLE = 20

const shareOf = (unit: number): number | undefined => SHARES.find(({ from, to }) => unit >= from && unit <= to)?.share

const isTorn = (size: Int32Array, t: number): boolean => size[t] === 1 && size[t - 1] === 1 && size[t + 1] === 1
