import type { Reason } from '../model/removal.ts'
import { counted } from '../text/counted.ts'
import { grouped } from '../text/grouped.ts'
import type { Explained } from './explained.ts'

/** `10 of 21 lines and 1,587 of 3,221 characters (49 %) go, in 1 part` */
export function removedWords({ removals, stats }: Pick<Explained, 'removals' | 'stats'>): string {
  if (removals.length === 0) return 'Nothing is removed.'
  const parts = counted(removals.length, 'part')
  if (!stats) {
    const characters = removals.reduce((sum, { removal: { span } }) => sum + span.end - span.start, 0)
    return `${parts} went, ${counted(characters, 'character')}.`
  }
  const { lines, removedLines, characters, removedCharacters } = stats
  const share = Math.round((removedCharacters / Math.max(1, characters)) * 100)
  return `${parts} ${removals.length === 1 ? 'goes' : 'go'}: ${grouped(removedCharacters)} of ${counted(characters, 'character')} (${share} %), ${grouped(removedLines)} of ${counted(lines, 'line')}.`
}

/** Removals by reason and rule, the most characters first. */
export function byRule(
  removals: Explained['removals'],
): { rule: string; reason: Reason; parts: number; characters: number }[] {
  const counts = new Map<string, { rule: string; reason: Reason; parts: number; characters: number }>()
  for (const { removal } of removals) {
    const { rule, reason, span } = removal
    const key = `${rule} ${reason}`
    const count = counts.get(key) ?? { rule, reason, parts: 0, characters: 0 }
    count.parts++
    count.characters += span.end - span.start
    counts.set(key, count)
  }
  return [...counts.values()].sort((a, b) => b.characters - a.characters)
}
