import type { Removal } from '../model/removal.ts'
import { escapeLineEnds } from '../text/escapeLineEnds.ts'

/** Where something was removed. */
export interface RemovedFrom {
  /** As given; null for standard input without a name. */
  path: string | null
  /** The record's id; null for a text, and where the record has none. */
  record: string | number | null
}

/** What was removed, with its texts, as NDJSON: a line each. */
export const removedLines = ({ path, record }: RemovedFrom, removed: readonly Removal[]): string =>
  removed
    .map(({ span, text, reason, rule, similarity, duplicateOf }) => {
      const line = { path, record, span, text, reason, rule, similarity, duplicateOf }
      return `${escapeLineEnds(JSON.stringify(line))}\n`
    })
    .join('')

/** The same removals as output shows them where no texts were asked for. */
export const withoutTexts = (removed: readonly Removal[]): Removal[] => removed.map(({ text: _text, ...rest }) => rest)
