import type { CharacterCount } from './countUnits.ts'

/** Counts what patterns (with the g flag) match and `isOne` agrees to; the place is that of the first match in the text. */
export function countMatches(
  text: string,
  patterns: readonly RegExp[],
  isOne: (match: string) => boolean = () => true,
): CharacterCount {
  const found = { count: 0, start: -1, end: -1 }
  for (const pattern of patterns) {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      if (!isOne(match)) continue
      found.count++
      if (found.start >= 0 && found.start <= index) continue
      found.start = index
      found.end = index + match.length
    }
  }
  return found
}
