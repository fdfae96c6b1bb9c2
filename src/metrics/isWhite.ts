/** White space as Python's `str.isspace` knows it: that of JavaScript with U+001C–U+001F and U+0085, and without U+FEFF. */
export function isWhite(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0x1c && unit <= 0x1f)
  if (unit < 0x2000) return unit === 0x85 || unit === 0xa0 || unit === 0x1680
  return unit <= 0x3000 && (unit <= 0x200a || WIDE.includes(unit))
}

const WIDE: readonly number[] = [0x2028, 0x2029, 0x202f, 0x205f, 0x3000]
