import type { Cover } from '../coverRange.ts'
import type { Sheet } from '../sheet.ts'

/** Is what a line says said in a third place? */
export function isSaidThrice(sheet: Sheet, line: number, cover: Cover): boolean {
  const { earlier, later, tokens } = sheet.page
  const first = tokens.lineFirst[line]
  const end = tokens.lineFirst[line + 1]
  const [before, after] = cover.from < first ? [cover.from, first] : [first, cover.from]
  const [beforeEnd, afterEnd] = cover.from < first ? [cover.to, end] : [end, cover.to]
  return (
    mostly(earlier, before, beforeEnd) ||
    mostly(later, after, afterEnd) ||
    elsewhere(sheet, before, beforeEnd, after, afterEnd)
  )
}

function mostly(image: Int32Array, first: number, end: number): boolean {
  let count = 0
  for (let t = first; t < end; t++) if (image[t] >= 0) count++
  return count * 2 > end - first
}

/** Do the two places point elsewhere than at each other? */
function elsewhere(
  { page: { earlier, later } }: Sheet,
  before: number,
  beforeEnd: number,
  after: number,
  afterEnd: number,
): boolean {
  let count = 0
  for (let t = before; t < beforeEnd; t++) if (later[t] >= 0 && (later[t] < after || later[t] >= afterEnd)) count++
  if (count * 2 > beforeEnd - before) return true
  count = 0
  for (let t = after; t < afterEnd; t++)
    if (earlier[t] >= 0 && (earlier[t] < before || earlier[t] >= beforeEnd)) count++
  return count * 2 > afterEnd - after
}
