import { countPoints } from './countPoints.ts'

/** Parts that equal an earlier one, and their code points: of three equal parts two count. datatrove's `find_duplicates`. */
export function countRepeats(parts: readonly string[]): { parts: number; points: number } {
  const seen = new Set<string>()
  const repeats = { parts: 0, points: 0 }
  for (const part of parts) {
    if (!seen.has(part)) seen.add(part)
    else {
      repeats.parts++
      repeats.points += countPoints(part)
    }
  }
  return repeats
}
