import type { Removal } from '../model/removal.ts'
import { counted } from '../text/counted.ts'
import { toTokens } from '../text/tokens.ts'
import type { Differences } from './wordDifferences.ts'

/** A line of so many words is called a paragraph. */
const PARAGRAPH = 12
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

export interface Copied {
  removal: Removal
  /** What went. */
  text: string
  /** Whether it took all that its lines say; null where the text is not at hand. */
  isWhole: boolean | null
  /** Whether nothing that stays stands between it and what it copies; null where the text is not at hand. */
  isDirect: boolean | null
  differences: Differences | null
}

/** `A paragraph of 34 words, printed directly after what it copies, word for word.` */
export const removalEvidence = (copied: Copied): string => `${amount(copied)}, ${place(copied)}, ${likeness(copied)}.`

function amount({ removal, text, isWhole }: Copied): string {
  const count = toTokens(text).count
  const words = SPACELESS.test(text) ? counted(count, 'character') : counted(count, 'word')
  const lines = text
    .trim()
    .split(/\r\n?|\n/)
    .filter(line => line.trim() !== '').length
  if (lines > 1) return `${counted(lines, 'line')} of ${words}`
  if (isWhole === false) return `A part of line ${removal.span.lines[0]}, ${words}`
  return `A ${count >= PARAGRAPH ? 'paragraph' : 'line'} of ${words}`
}

function place({ removal: { span, duplicateOf }, isDirect }: Copied): string {
  const isBelow = span.start >= duplicateOf.end
  if (isDirect) return `printed directly ${isBelow ? 'after' : 'before'} what it copies`
  const lines = isBelow ? span.lines[0] - duplicateOf.lines[1] : duplicateOf.lines[0] - span.lines[1]
  if (lines <= 0) return `in one line with what it copies`
  return `${counted(lines, 'line')} ${isBelow ? 'below' : 'above'} what it copies`
}

function likeness({ removal: { similarity, reason }, differences }: Copied): string {
  const more = differences?.parts.some(({ kind }) => kind === 'copy') === true
  // what stands beside a headline that is said again does not count as a difference
  if (reason === 'repeated-title' && more) return 'which says the headline with something beside it'
  if (similarity === 1) {
    if (differences === null) return 'which says the same'
    return differences.parts.length === 0 && !differences.tooMany
      ? 'word for word'
      : 'the same but for spelling and marks'
  }
  const share = `${percent(similarity)} alike`
  if (differences === null || differences.tooMany || differences.words === 0) return share
  return `${share}: ${counted(differences.words, 'word differs', 'words differ')}`
}

/** Rounded down, so that what differs is never said to be 100 % alike. */
const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1).replace('.0', '')} %`
