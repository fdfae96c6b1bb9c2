import levenshtein from 'fast-levenshtein'

/** The cost of edit distance is the product of the lengths, so longer strings count as different in every unit. */
const WINDOW = 2000

/** Edits that turn one key into another: exact where what differs fits into a window, an upper bound above it. */
export function editDistance(a: string, b: string): number {
  if (a === b) return 0
  if (a.length <= WINDOW && b.length <= WINDOW) return levenshtein.get(a, b)
  const shorter = Math.min(a.length, b.length)
  let head = 0
  while (head < shorter && a[head] === b[head]) head++
  let tail = 0
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const restA = a.slice(head, a.length - tail)
  const restB = b.slice(head, b.length - tail)
  return Math.max(restA.length, restB.length) <= WINDOW
    ? levenshtein.get(restA, restB)
    : Math.max(restA.length, restB.length)
}

/** 1 − edits / longer length. */
export const similarity = (a: string, b: string): number =>
  a === b ? 1 : 1 - editDistance(a, b) / Math.max(a.length, b.length)
