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
