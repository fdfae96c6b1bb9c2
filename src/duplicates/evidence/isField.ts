import type { Sheet } from '../sheet.ts'
import type { TokenRange } from '../tokenRange.ts'
import { textOf } from './lines.ts'

/** `العنوان: …` among `المؤلف: …` and `الناشر: …`; `2010: …` among other years. */
const FIELD = /^[^:]{1,40}:\s*\S/u

/** Is the headline the value of a field, in a list of fields? */
export function isField(sheet: Sheet, line: number, part: TokenRange): boolean {
  const { lineFirst, start, end, text } = sheet.page.tokens
  if (part.first === lineFirst[line] || part.end !== lineFirst[line + 1]) return false
  if (!text.slice(end[part.first - 1], start[part.first]).includes(':')) return false
  return [line - 1, line + 1].some(
    other =>
      other >= 0 &&
      other < sheet.lineCount &&
      other !== sheet.headline?.line &&
      FIELD.test(textOf(sheet, other).slice(0, 200)),
  )
}
