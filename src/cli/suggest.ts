import { editDistance } from '../text/similarity.ts'

/** ` (did you mean “repeated-block”?)`, where one of the names is near what was typed; else nothing. */
export function suggest(typed: string, names: readonly string[]): string {
  const lower = typed.slice(0, 100).toLowerCase()
  let best: string | null = null
  let least = Math.max(2, Math.floor(lower.length * 0.4)) + 1
  for (const name of names) {
    const distance = editDistance(lower, name.toLowerCase())
    if (distance >= least) continue
    least = distance
    best = name
  }
  return best === null ? '' : ` (did you mean “${best}”?)`
}
