import type { TokenRange } from './tokenRange.ts'

/**
 * Links a headline that stands joined before a copied lead: of two or three words it is too short for a k-gram. `lineFirst` are the
 * first tokens of the lines, `image` one of the maps of the page.
 */
export function linkHeadline(
  id: Int32Array,
  lineFirst: Int32Array,
  image: Int32Array,
  headline: TokenRange,
  toward: 1 | -1,
): void {
  const length = headline.end - headline.first
  for (let line = 0; line < lineFirst.length - 1; line++) {
    const first = lineFirst[line]
    if (first + length >= lineFirst[line + 1] || first >= id.length || (first - headline.first) * toward >= 0) continue
    if (image[first + length] < 0) continue
    let k = 0
    while (k < length && image[first + k] < 0 && id[first + k] === id[headline.first + k]) k++
    if (k === length) for (let t = 0; t < length; t++) image[first + t] = headline.first + t
  }
}
