import type { KeptPart } from './keptParts.ts'

/** The text that parts of another one make. */
export function partsText(text: string, parts: readonly KeptPart[]): string {
  let joined = ''
  for (const { start, end, joint } of parts) joined += joint + text.slice(start, end)
  return joined
}
