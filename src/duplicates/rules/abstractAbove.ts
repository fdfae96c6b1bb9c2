import type { ComparedText } from '../compare/comparedText.ts'
import type { Comparison } from '../compare/comparison.ts'
import { sourceLine } from '../evidence/lines.ts'
import { CUT } from '../thresholds.ts'
import type { LineAboveRule } from './copyRule.ts'
import { comesFromOnePlace, isItsBeginning, isNoListEntry, isSaidOnceMore } from './linesAbove.ts'

export const abstractAbove: LineAboveRule = {
  name: 'abstract-above',
  kind: 'cut',
  because: 'The first prose of a page with which the next prose begins is its abstract.',
  finds: 'The first sentence of the lead between headline and lead.',
  keeps: 'The same words between two paragraphs of the body.',
  conditions: [
    comesFromOnePlace,
    isNoListEntry,
    {
      name: 'has twelve words, or six between headline and lead',
      holds: (compared, { line, comparison }) =>
        comparison.words >= CUT.abstract ||
        (comparison.words >= CUT.betweenThem && isBetween(compared, line, comparison)),
    },
    isItsBeginning,
    {
      name: 'is the first prose, and the later line the next',
      holds: (compared, { line, comparison }) =>
        compared.proseBefore[line] === 0 &&
        compared.longBefore[sourceLine(compared, comparison)] <= compared.longBefore[line + 1],
    },
    isSaidOnceMore,
  ],
}

/** Does a line stand right below the headline and right above a line that begins with it as a sentence? */
const isBetween = (compared: ComparedText, line: number, comparison: Comparison): boolean =>
  compared.headline?.line === line - 1 &&
  sourceLine(compared, comparison) === line + 1 &&
  compared.aligned.sentence[comparison.to] === 1
