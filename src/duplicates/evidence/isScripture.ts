import type { Part } from '../parts.ts'
import type { Sheet } from '../sheet.ts'

/** What a text of religion says near what it quotes; hadith and prayers repeat clauses by right. */
const FORMULA =
  /صل[ىي] الله|عليه السلام|عليه الصلاة|رضي الله|رسول الله|سبحانه|قال تعال[ىي]|قوله تعال[ىي]|عز وجل|رواه |حدثنا|الآي[ةه]|سور[ةه] |إلا الله|الله[مّ]|رحم الله|لقمان|\bverse\b|\bpsalm\b|\bamen\b|\bhadith\b|hallelujah|आमीन|阿门/iu
/** UTF-16 units on either side in which one is looked for. */
const NEAR = 400

/** Does a formula of scripture stand in a part or near it? */
export function isScripture({ page: { tokens } }: Sheet, { line, first, end }: Part): boolean {
  const { text, start, end: ends, lineStart, lineEnd } = tokens
  const from = Math.max(lineStart[line], start[first] - NEAR)
  const to = Math.min(lineEnd[line], ends[end - 1] + NEAR)
  return FORMULA.test(text.slice(from, to).replace(/[\u064b-\u065f\u0640\u0670]/g, ''))
}
