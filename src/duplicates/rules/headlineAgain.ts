import { isField } from '../evidence/isField.ts'
import { hasEndMark, textOf, tokensIn, wordsIn } from '../evidence/lines.ts'
import type { Sheet } from '../sheet.ts'
import { DECIDE, VERSE } from '../thresholds.ts'
import type { HeadlineRule } from './copyRule.ts'

export const headlineAgain: HeadlineRule = {
  name: 'headline-again',
  kind: 'title',
  because: 'Page title, breadcrumb and heading say the headline; one of them is enough.',
  finds: '`The library opens again | Harbour News` above `The library opens again`.',
  keeps: '`Title: The library opens again` among `Author: …` and `Publisher: …`; a verse that names its poem.',
  conditions: [
    { name: 'stands not in verse', holds: (sheet, { line }) => sheet.verse[line] === 0 },
    { name: 'is no field of a list', holds: (sheet, { line, part }) => !isField(sheet, line, part) },
    {
      name: 'stands beside the headline, beside an outlet’s name, or on a page with prose',
      holds: (sheet, { line, part }) =>
        hasProse(sheet) || part.end - part.first < tokensIn(sheet, line) || isBesideHeadline(sheet, line),
    },
    {
      name: 'stands above the prose, or among no short lines',
      holds: (sheet, { line }) => sheet.proseBefore[line] === 0 || !isAmongShort(sheet, line),
    },
    { name: 'is not introduced by a colon', holds: (sheet, { line }) => !isIntroduced(sheet, line) },
    { name: 'is no sentence where the headline is none', holds: (sheet, { line }) => !isSentence(sheet, line) },
    { name: 'is no refrain', holds: (sheet, { line }) => !sheet.refrain.has(line) },
  ],
}

const hasProse = (sheet: Sheet): boolean => sheet.proseBefore[sheet.lineCount] > 0

/** Does nothing but a menu stand between a line and the headline? A poem may be named by one of its verses, a price list by a subhead. */
function isBesideHeadline(sheet: Sheet, line: number): boolean {
  const headline = sheet.headline!.line
  for (let other = Math.min(line, headline) + 1; other < Math.max(line, headline); other++)
    if (wordsIn(sheet, other) > DECIDE.menuWords && !sheet.isLike(other, headline)) return false
  return true
}

/** Do two lines of a few words stand above and below, none of them with a number, as in a poem? */
function isAmongShort(sheet: Sheet, line: number): boolean {
  return [-2, -1, 1, 2].every(step => {
    const other = line + step
    if (other < 0 || other >= sheet.lineCount) return Math.abs(step) === 2
    const words = wordsIn(sheet, other)
    return words >= VERSE.least && words < DECIDE.blockLine && !/\p{Nd}/u.test(textOf(sheet, other))
  })
}

/** `The words of the song:` and then its first verse, which is its name. */
const isIntroduced = (sheet: Sheet, line: number): boolean =>
  line > 0 &&
  line - 1 !== sheet.headline?.line &&
  wordsIn(sheet, line - 1) >= DECIDE.menuWords &&
  /[:：]\s*$/.test(textOf(sheet, line - 1).slice(-8))

/** An author may close with the words of the headline: `Speak, for there is no shame.` */
const isSentence = (sheet: Sheet, line: number): boolean =>
  sheet.proseBefore[line] > 0 &&
  /[.۔。]\s*$/.test(textOf(sheet, line).slice(-4)) &&
  !hasEndMark(sheet, sheet.headline!.line)
