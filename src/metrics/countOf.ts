/** How often a part stands in a text, one occurrence beginning behind the last: Python's `str.count`. */
export function countOf(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++
  return count
}
