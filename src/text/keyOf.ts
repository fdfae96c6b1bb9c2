import { CODES, foldPoint, KIND, learnUnit } from './foldTable.ts'

/** The comparison key of a piece of text: its letters and digits folded, everything else left out. */
export function keyOf(text: string, start: number, end: number): string {
  let key = ''
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    const code = CODES[unit] || learnUnit(unit)
    if (code > 0) key += String.fromCharCode(code)
    else if (code === -KIND.complex || code === -KIND.single) {
      const point = text.codePointAt(i)!
      key += foldPoint(point).key
      if (point > 0xffff) i++
    }
  }
  return key
}
