const HIGH_SURROGATE = /[\ud800-\udbff]/

/** Cuts parts out of a text by code points, half-open. */
export function codePointSlicer(text: string): (start: number, end: number) => string {
  if (!HIGH_SURROGATE.test(text)) return (start, end) => text.slice(start, end)
  let units: Uint32Array | undefined
  return (start, end) => {
    units ??= unitOffsets(text)
    return text.slice(units[start] ?? text.length, units[end] ?? text.length)
  }
}

/** Turns code points of a text into its UTF-16 units. */
export function codePointUnits(text: string): (point: number) => number {
  if (!HIGH_SURROGATE.test(text)) return point => point
  const units = unitOffsets(text)
  return point => units[point] ?? text.length
}

/** The UTF-16 unit at which each code point begins. */
function unitOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length)
  let count = 0
  for (let i = 0; i < text.length; i++) {
    offsets[count++] = i
    if (text.codePointAt(i)! > 0xffff) i++
  }
  return offsets.subarray(0, count)
}
