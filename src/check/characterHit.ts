import type { CharacterCount } from './countUnits.ts'
import type { Hit, Subject } from './rule.ts'

/**
 * One hit for all characters of a kind, at the first of them: a page that holds one holds hundreds, and a finding for each would hide the
 * others.
 */
export const characterHit = (
  { span }: Subject,
  { count, start, end }: CharacterCount,
  says: (count: number) => string,
): Hit[] => (count === 0 ? [] : [{ span: span(start, end), message: says(count) }])
