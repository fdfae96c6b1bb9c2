import { sourceLine } from '../evidence/lines.ts'
import { CUT } from '../thresholds.ts'
import type { LineAboveRule } from './copyRule.ts'
import { comesFromOnePlace, hasWords, isItsBeginning, isSaidOnceMore } from './linesAbove.ts'

export const abstractAbove: LineAboveRule = {
  name: 'abstract-above',
  kind: 'cut',
  because: 'The first prose of a page with which the next prose begins is its abstract.',
  finds: 'The first sentence of the lead between headline and lead.',
  keeps: 'The same words between two paragraphs of the body.',
  conditions: [
    comesFromOnePlace,
    hasWords(CUT.abstract, 'has twelve words'),
    isItsBeginning,
    {
      name: 'is the first prose, and the later line the next',
      holds: (sheet, { line, cover }) =>
        sheet.proseBefore[line] === 0 && sheet.longBefore[sourceLine(sheet, cover)] <= sheet.longBefore[line + 1],
    },
    isSaidOnceMore,
  ],
}
