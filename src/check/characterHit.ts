import type { Hit, Subject } from './rule.ts'

/** Where characters of a kind stand, in UTF-16 units: how many there are, and the first run of them. */
export interface CharacterCount {
  count: number
  start: number
  end: number
}

/** Counts what `isOne` says of each UTF-16 unit, in one pass. */
export function countUnits(text: string, isOne: (unit: number) => boolean): CharacterCount {
  const found = { count: 0, start: -1, end: -1 }
  for (let i = 0; i < text.length; i++) {
    if (!isOne(text.charCodeAt(i))) continue
    if (found.start < 0) found.start = i
    if (found.count === i - found.start) found.end = i + 1
    found.count++
  }
  return found
}

/**
 * One hit for all characters of a kind, at the first of them: a page that holds one holds hundreds, and a finding for each would hide the
 * others.
 */
export const characterHit = (
  { span }: Subject,
  { count, start, end }: CharacterCount,
  says: (count: number) => string,
): Hit[] => (count === 0 ? [] : [{ span: span(start, end), message: says(count) }])

/** `1 thing`, `2 things` */
export const counted = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`
