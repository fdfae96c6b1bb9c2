import { keptParts, type Range } from './keptParts.ts'
import { partsText } from './partsText.ts'

/** What is left of a normalised text when `removed` (sorted, disjoint) is gone, normalised again. */
export const remaining = (text: string, removed: readonly Range[]): string => partsText(text, keptParts(text, removed))
