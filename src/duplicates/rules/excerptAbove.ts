import { isQuotation } from '../evidence/isQuotation.ts'
import { CUT, DECIDE } from '../thresholds.ts'
import type { LineAboveRule } from './copyRule.ts'
import { comesFromOnePlace, hasWords, isNoListEntry } from './linesAbove.ts'

export const excerptAbove: LineAboveRule = {
  name: 'excerpt-above',
  kind: 'cut',
  because: 'A line of thirty words that a longer paragraph says is an excerpt of it.',
  finds: 'A pull quote of two sentences from the middle of a paragraph.',
  keeps: 'A quotation that the paragraph quotes again.',
  conditions: [
    comesFromOnePlace,
    isNoListEntry,
    hasWords(CUT.inside, 'has thirty words'),
    {
      name: 'is no quotation',
      holds: (compared, { line, comparison }) =>
        comparison.words >= DECIDE.quotation ||
        !isQuotation(compared.aligned, comparison, compared.aligned.tokens.lineFirst[line]),
    },
  ],
}
