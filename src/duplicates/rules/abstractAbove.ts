import type { Cover } from '../coverRange.ts'
import { sourceLine } from '../evidence/lines.ts'
import type { Sheet } from '../sheet.ts'
import { CUT } from '../thresholds.ts'
import type { LineAboveRule } from './copyRule.ts'
import { comesFromOnePlace, isItsBeginning, isSaidOnceMore } from './linesAbove.ts'

export const abstractAbove: LineAboveRule = {
  name: 'abstract-above',
  kind: 'cut',
  because: 'The first prose of a page with which the next prose begins is its abstract.',
  finds: 'The first sentence of the lead between headline and lead.',
  keeps: 'The same words between two paragraphs of the body.',
  conditions: [
    comesFromOnePlace,
    {
      name: 'has twelve words, or six between headline and lead',
      holds: (sheet, { line, cover }) =>
        cover.words >= CUT.abstract || (cover.words >= CUT.betweenThem && isBetween(sheet, line, cover)),
    },
    isItsBeginning,
    {
      name: 'is the first prose, and the later line the next',
      holds: (sheet, { line, cover }) =>
        sheet.proseBefore[line] === 0 && sheet.longBefore[sourceLine(sheet, cover)] <= sheet.longBefore[line + 1],
    },
    isSaidOnceMore,
  ],
}

/** Does a line stand right below the headline and right above a line that begins with it as a sentence? */
const isBetween = (sheet: Sheet, line: number, cover: Cover): boolean =>
  sheet.headline?.line === line - 1 && sourceLine(sheet, cover) === line + 1 && sheet.page.sentence[cover.to] === 1
