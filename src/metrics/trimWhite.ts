import { isWhite } from './isWhite.ts'

/** A text without white space at its ends, as Python's `str.strip` leaves it. */
export function trimWhite(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isWhite(text.charCodeAt(start))) start++
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}
