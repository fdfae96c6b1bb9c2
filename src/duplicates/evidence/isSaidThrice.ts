import type { ComparedText } from '../compare/comparedText.ts'
import type { Comparison } from '../compare/comparison.ts'

/** Is what a line says said in a third place? */
export function isSaidThrice(compared: ComparedText, line: number, comparison: Comparison): boolean {
  const { earlier, later, tokens } = compared.aligned
  const first = tokens.lineFirst[line]
  const end = tokens.lineFirst[line + 1]
  const [before, after] = comparison.from < first ? [comparison.from, first] : [first, comparison.from]
  const [beforeEnd, afterEnd] = comparison.from < first ? [comparison.to, end] : [end, comparison.to]
  return (
    mostly(earlier, before, beforeEnd) ||
    mostly(later, after, afterEnd) ||
    elsewhere(compared, before, beforeEnd, after, afterEnd)
  )
}

function mostly(repeats: Int32Array, first: number, end: number): boolean {
  let count = 0
  for (let t = first; t < end; t++) if (repeats[t] >= 0) count++
  return count * 2 > end - first
}

/** Do the two places point elsewhere than at each other? */
function elsewhere(
  { aligned: { earlier, later } }: ComparedText,
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
