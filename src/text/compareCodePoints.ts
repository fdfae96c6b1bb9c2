/** Order of two strings by code points: that of their UTF-8 bytes, which is not that of UTF-16 units. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    if (a[i] === b[i]) continue
    const difference = rank(a.charCodeAt(i)) - rank(b.charCodeAt(i))
    return difference
  }
  return a.length - b.length
}

/** Surrogates stand for what comes after U+FFFF. */
const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)
