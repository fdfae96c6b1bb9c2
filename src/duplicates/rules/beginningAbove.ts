import { sourceLine, wordsIn } from '../evidence/lines.ts'
import { CUT } from '../thresholds.ts'
import type { LineAboveRule } from './copyRule.ts'
import { comesFromOnePlace, hasWords, isItsBeginning, isNoListEntry, isSaidOnceMore } from './linesAbove.ts'

export const beginningAbove: LineAboveRule = {
  name: 'beginning-above',
  kind: 'cut',
  because: 'Nobody writes the first twenty words of a paragraph above it.',
  finds: 'A pull quote of the first sentence of a paragraph further down.',
  keeps: 'A formula with which four paragraphs begin.',
  conditions: [
    comesFromOnePlace,
    isNoListEntry,
    hasWords(CUT.plain, 'has twenty words'),
    isItsBeginning,
    {
      name: 'is a quarter of the later line at least',
      holds: (compared, { comparison }) =>
        wordsIn(compared, sourceLine(compared, comparison)) <= CUT.plainTimes * comparison.words,
    },
    isSaidOnceMore,
  ],
}
