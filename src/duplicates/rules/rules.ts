import { abstractAbove } from './abstractAbove.ts'
import { beginningAbove } from './beginningAbove.ts'
import { bodyCutOff } from './bodyCutOff.ts'
import { bodyInLine } from './bodyInLine.ts'
import { captionAbove } from './captionAbove.ts'
import { cellsAgain } from './cellsAgain.ts'
import type { CopyRule, HeadlineRule, LineAboveRule, LinesRule, PartRule } from './copyRule.ts'
import { cutTeaser } from './cutTeaser.ts'
import { excerptAbove } from './excerptAbove.ts'
import { firstBrokenOff } from './firstBrokenOff.ts'
import { frameLine } from './frameLine.ts'
import { halfOfText } from './halfOfText.ts'
import { headlineAgain } from './headlineAgain.ts'
import { leadAgain } from './leadAgain.ts'
import { lineByLine } from './lineByLine.ts'
import { linkTwice } from './linkTwice.ts'
import { listAgain } from './listAgain.ts'
import { longBlock } from './longBlock.ts'
import { lostLineEnd } from './lostLineEnd.ts'
import { markupResidue } from './markupResidue.ts'
import { menuAgain } from './menuAgain.ts'
import { nearlySaidTwice } from './nearlySaidTwice.ts'
import { pastedParagraph } from './pastedParagraph.ts'
import { printedTwice } from './printedTwice.ts'
import { readAlso } from './readAlso.ts'
import { restOfBlock } from './restOfBlock.ts'
import { saidTwice } from './saidTwice.ts'
import { sentencesAgain } from './sentencesAgain.ts'
import { tailAgain } from './tailAgain.ts'
import { teaserAbove } from './teaserAbove.ts'
import { wholeText } from './wholeText.ts'

/** Of lines that say the headline again. */
export const HEADLINE_RULES: readonly HeadlineRule[] = [headlineAgain]

/** Of runs of lines, and of single ones, that say what stands above them. The first that proposes decides, in all lists. */
export const LINES_RULES: readonly LinesRule[] = [
  longBlock,
  halfOfText,
  wholeText,
  cellsAgain,
  menuAgain,
  listAgain,
  printedTwice,
  lineByLine,
  tailAgain,
  readAlso,
  leadAgain,
  pastedParagraph,
  cutTeaser,
  linkTwice,
  markupResidue,
  frameLine,
]

/** Of single lines beside lines that go. */
export const BESIDE_RULES: readonly LinesRule[] = [restOfBlock]

/** Of parts of a line. */
export const PART_RULES: readonly PartRule[] = [
  saidTwice,
  bodyInLine,
  bodyCutOff,
  lostLineEnd,
  nearlySaidTwice,
  sentencesAgain,
]

/** Of lines that a later, longer line says. */
export const ABOVE_RULES: readonly LineAboveRule[] = [
  teaserAbove,
  firstBrokenOff,
  captionAbove,
  beginningAbove,
  abstractAbove,
  excerptAbove,
]

/** All of them, in the order of the page that explains them. */
export const COPY_RULES: readonly CopyRule<never>[] = [
  ...HEADLINE_RULES,
  ...LINES_RULES,
  ...BESIDE_RULES,
  ...PART_RULES,
  ...ABOVE_RULES,
]

export const RULE_NAMES: readonly string[] = COPY_RULES.map(({ name }) => name)
