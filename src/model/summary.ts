import type { Description } from './article.ts'
import type { Reason } from './removal.ts'

/** What `--summary` writes: counts alone, no clock times, so that equal runs write equal bytes. */
export interface Summary {
  documents: number
  changed: number
  removedCharacters: Partial<Record<Reason, number>>
  timestamps: number
  errors: number
}

export const emptySummary = (): Summary => ({
  documents: 0,
  changed: 0,
  removedCharacters: {},
  timestamps: 0,
  errors: 0,
})

/** The counts of one article. */
export function summarize({ removed, timestamps }: Description): Summary {
  const removedCharacters: Summary['removedCharacters'] = {}
  for (const { reason, span } of removed)
    removedCharacters[reason] = (removedCharacters[reason] ?? 0) + span.end - span.start
  return {
    documents: 1,
    changed: removed.length > 0 ? 1 : 0,
    removedCharacters,
    timestamps: timestamps.length,
    errors: 0,
  }
}

/** Adds the counts of `more` to `sum`. */
export function addSummary(sum: Summary, more: Summary): void {
  sum.documents += more.documents
  sum.changed += more.changed
  sum.timestamps += more.timestamps
  sum.errors += more.errors
  for (const [reason, count] of Object.entries(more.removedCharacters)) {
    sum.removedCharacters[reason as Reason] = (sum.removedCharacters[reason as Reason] ?? 0) + count
  }
}
