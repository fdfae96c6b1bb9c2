import { FOLDED, foldPoint, KIND, KINDS, learnUnit } from './foldTable.ts'

/** The comparison key of a piece of text: its letters and digits folded, everything else left out. */
export function keyOf(text: string, start: number, end: number): string {
  let key = ''
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    const kind = KINDS[unit] || learnUnit(unit)
    if (kind === KIND.letter || (kind === KIND.single && FOLDED[unit])) key += String.fromCharCode(FOLDED[unit])
    else if (kind === KIND.complex) {
      const point = text.codePointAt(i)!
      key += foldPoint(point).key
      if (point > 0xffff) i++
    }
  }
  return key
}
