import type { Description } from './article.ts'
import type { Reason } from './removal.ts'

/** What `--summary` writes: counts alone, no clock times, so that equal runs write equal bytes. */
export interface Summary {
  documents: number
  changed: number
  removedCharacters: Partial<Record<Reason, number>>
  timestamps: number
  errors: number
  /** Bad records by their code; the other errors are inputs that failed. */
  errorCodes: Record<string, number>
}

export const emptySummary = (): Summary => ({
  documents: 0,
  changed: 0,
  removedCharacters: {},
  timestamps: 0,
  errors: 0,
  errorCodes: {},
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
    errorCodes: {},
  }
}

/** Counts a bad record. */
export function addError(sum: Summary, code: string): void {
  sum.errors++
  sum.errorCodes[code] = (sum.errorCodes[code] ?? 0) + 1
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
  for (const [code, count] of Object.entries(more.errorCodes))
    sum.errorCodes[code] = (sum.errorCodes[code] ?? 0) + count
}
