import { hasEndMark, sourceLine, wordsIn } from '../evidence/lines.ts'
import { CUT, DECIDE } from '../thresholds.ts'
import type { LineAboveRule } from './copyRule.ts'
import { comesFromOnePlace, hasWords, isItsBeginning, isNoListEntry, isSaidOnceMore } from './linesAbove.ts'

export const captionAbove: LineAboveRule = {
  name: 'caption-above',
  kind: 'cut',
  because: 'A caption or an abstract runs on in the paragraph below it.',
  finds: '`The large reading hall looks over the bay` above the paragraph that begins so.',
  keeps: 'A sentence with its stop above another that begins alike.',
  conditions: [
    comesFromOnePlace,
    isNoListEntry,
    hasWords(CUT.touching, 'has eight words'),
    isItsBeginning,
    {
      name: 'stands right above the later line',
      holds: (compared, { line, comparison }) => sourceLine(compared, comparison) === line + 1,
    },
    { name: 'has no end mark', holds: (compared, { line }) => !hasEndMark(compared, line) },
    { name: 'stands above prose', holds: (compared, { line }) => wordsIn(compared, line + 1) >= DECIDE.prose },
    isSaidOnceMore,
  ],
}
