import { editDistance } from './similarity.ts'

/** Edits that a slip of the fingers takes. */
const SLIP = 2

/** The name that was probably meant by `typed`, or null. */
export function closestName(typed: string, names: readonly string[]): string | null {
  let closest: string | null = null
  let least = Math.min(SLIP, typed.length >> 1) + 1
  for (const name of names) {
    const edits = editDistance(typed.toLowerCase(), name)
    if (edits >= least) continue
    least = edits
    closest = name
  }
  return closest
}
