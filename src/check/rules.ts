import type { Rule } from './rule.ts'
import { bidiOverride } from './rules/bidiOverride.ts'
import { calendarsDiffer } from './rules/calendarsDiffer.ts'
import { clocksDiffer } from './rules/clocksDiffer.ts'
import { controlCharacter } from './rules/controlCharacter.ts'
import { cutCopy } from './rules/cutCopy.ts'
import { emptyArticle } from './rules/emptyArticle.ts'
import { encodingGuessed } from './rules/encodingGuessed.ts'
import { failsProfile } from './rules/failsProfile.ts'
import { futureTimestamp } from './rules/futureTimestamp.ts'
import { htmlEntity } from './rules/htmlEntity.ts'
import { htmlResidue } from './rules/htmlResidue.ts'
import { impossibleDate } from './rules/impossibleDate.ts'
import { incompleteDate } from './rules/incompleteDate.ts'
import { invalidBytes } from './rules/invalidBytes.ts'
import { looksLikeHtml } from './rules/looksLikeHtml.ts'
import { looksLikeJson } from './rules/looksLikeJson.ts'
import { lowScriptShare } from './rules/lowScriptShare.ts'
import { missingTimestamp } from './rules/missingTimestamp.ts'
import { missingTitle } from './rules/missingTitle.ts'
import { mojibake } from './rules/mojibake.ts'
import { monthsDiffer } from './rules/monthsDiffer.ts'
import { nearDuplicate } from './rules/nearDuplicate.ts'
import { presentationForm } from './rules/presentationForm.ts'
import { punctuationBlock } from './rules/punctuationBlock.ts'
import { repeatedBlock } from './rules/repeatedBlock.ts'
import { repeatedLine } from './rules/repeatedLine.ts'
import { repeatedMenu } from './rules/repeatedMenu.ts'
import { repeatedTitle } from './rules/repeatedTitle.ts'
import { replacementCharacter } from './rules/replacementCharacter.ts'
import { tinyArticle } from './rules/tinyArticle.ts'
import { unsettled } from './rules/unsettled.ts'
import { updatedBeforePublished } from './rules/updatedBeforePublished.ts'
import { weekdayDiffers } from './rules/weekdayDiffers.ts'

/** All rules that judge a text, as their page lists them. */
export const RULES: readonly Rule[] = [
  repeatedBlock,
  nearDuplicate,
  cutCopy,
  repeatedLine,
  repeatedTitle,
  repeatedMenu,
  impossibleDate,
  updatedBeforePublished,
  weekdayDiffers,
  monthsDiffer,
  calendarsDiffer,
  clocksDiffer,
  incompleteDate,
  missingTimestamp,
  futureTimestamp,
  mojibake,
  encodingGuessed,
  invalidBytes,
  replacementCharacter,
  controlCharacter,
  bidiOverride,
  presentationForm,
  looksLikeHtml,
  looksLikeJson,
  htmlResidue,
  htmlEntity,
  emptyArticle,
  tinyArticle,
  missingTitle,
  punctuationBlock,
  lowScriptShare,
  unsettled,
  failsProfile,
]
