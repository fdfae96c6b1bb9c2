import type { ComparedText } from '../compare/comparedText.ts'
import { isField } from '../evidence/isField.ts'
import { hasEndMark, isWhole, sourceLine, textOf, tokensIn, wordsIn } from '../evidence/lines.ts'
import { DECIDE, VERSE } from '../thresholds.ts'
import type { HeadlineRule } from './copyRule.ts'

export const headlineAgain: HeadlineRule = {
  name: 'headline-again',
  kind: 'title',
  because: 'Page title, breadcrumb and heading say the headline; one of them is enough.',
  finds: '`The library opens again | Harbour News` above `The library opens again`.',
  keeps:
    '`Title: The library opens again` among `Author: …` and `Publisher: …`; a verse that names its poem; `Narrated Salim:` above another report.',
  conditions: [
    { name: 'stands not in verse', holds: (compared, { line }) => compared.verse[line] === 0 },
    { name: 'is no field of a list', holds: (compared, { line, part }) => !isField(compared, line, part) },
    {
      name: 'stands beside the headline or an outlet’s name, above a copy of what the headline heads, or on a page with prose',
      holds: (compared, { line, part }) =>
        hasProse(compared) ||
        part.end - part.first < tokensIn(compared, line) ||
        isBesideHeadline(compared, line) ||
        headsCopy(compared, line),
    },
    {
      name: 'stands above the prose, or among no short lines',
      holds: (compared, { line }) => compared.proseBefore[line] === 0 || !isAmongShort(compared, line),
    },
    {
      name: 'announces nothing else by a colon at its end',
      holds: compared => !announces(compared),
    },
    { name: 'is not introduced by a colon', holds: (compared, { line }) => !isIntroduced(compared, line) },
    { name: 'is no sentence where the headline is none', holds: (compared, { line }) => !isSentence(compared, line) },
    { name: 'is no refrain', holds: (compared, { line }) => !compared.refrain.has(line) },
  ],
}

/** `Narrated Salim:` is no headline, though it may be the first line: what it says is said of what stands below it. */
const announces = (compared: ComparedText): boolean => /[:：]\s*$/u.test(textOf(compared, compared.headline!.line))

const hasProse = (compared: ComparedText): boolean => compared.proseBefore[compared.lineCount] > 0

/** Does nothing but a menu stand between a line and the headline? A poem may be named by one of its verses, a price list by a subhead. */
function isBesideHeadline(compared: ComparedText, line: number): boolean {
  const { above, below } = surroundings(compared)
  return above <= line && line <= below
}

/** The first lines above and below the headline that are neither of a menu nor the headline again; all lines are beside it up to these. */
interface Surroundings {
  above: number
  below: number
}

/** By text, since a text may say its headline on each of a million lines. */
const known = new WeakMap<ComparedText, Surroundings>()

function surroundings(compared: ComparedText): Surroundings {
  const found = known.get(compared)
  if (found) return found
  const headline = compared.headline!.line
  const isMenu = (line: number): boolean =>
    wordsIn(compared, line) <= DECIDE.menuWords || compared.isLike(line, headline)
  let above = headline - 1
  while (above >= 0 && isMenu(above)) above--
  let below = headline + 1
  while (below < compared.lineCount && isMenu(below)) below++
  known.set(compared, { above, below })
  return { above, below }
}

/** Do the lines below say, one by one, all that stands between the headline and the line? The last may say more. */
function headsCopy(compared: ComparedText, line: number): boolean {
  const headline = compared.headline!.line
  const lines = line - headline - 1
  if (lines < 1 || line + lines >= compared.lineCount) return false
  for (let step = 1; step <= lines; step++) {
    const copy = compared.earlier(line + step)
    if (isWhole(copy) && sourceLine(compared, copy) === headline + step) continue
    const original = step === lines ? compared.later(headline + step) : null
    if (!isWhole(original) || sourceLine(compared, original) !== line + step) return false
  }
  return true
}

/** Do two lines of a few words stand above and below, none of them with a number, as in a poem? */
function isAmongShort(compared: ComparedText, line: number): boolean {
  return [-2, -1, 1, 2].every(step => {
    const other = line + step
    if (other < 0 || other >= compared.lineCount) return Math.abs(step) === 2
    const words = wordsIn(compared, other)
    return words >= VERSE.least && words < DECIDE.blockLine && !/\p{Nd}/u.test(textOf(compared, other))
  })
}

/** `The words of the song:` and then its first verse, which is its name. */
const isIntroduced = (compared: ComparedText, line: number): boolean =>
  line > 0 &&
  line - 1 !== compared.headline?.line &&
  wordsIn(compared, line - 1) >= DECIDE.menuWords &&
  /[:：]\s*$/.test(textOf(compared, line - 1).slice(-8))

/** An author may close with the words of the headline: `Speak, for there is no shame.` */
const isSentence = (compared: ComparedText, line: number): boolean =>
  compared.proseBefore[line] > 0 &&
  /[.۔。]\s*$/.test(textOf(compared, line).slice(-4)) &&
  !hasEndMark(compared, compared.headline!.line)
