import { int32Array, uint8Array } from '../text/arena.ts'
import { joinedHash } from '../text/joinedHash.ts'
import { coverLines } from './coverLines.ts'
import type { Cover } from './coverRange.ts'
import { findRefrain } from './evidence/findRefrain.ts'
import { findVerse } from './evidence/findVerse.ts'
import type { TitleCopy } from './findTitleCopies.ts'
import type { Page } from './page.ts'
import { DECIDE } from './thresholds.ts'
import type { TokenRange } from './tokenRange.ts'
import type { Trace } from './trace.ts'
import type { WordCount } from './wordCounts.ts'

/** The page as the rules see it: lines, and how each reads as a copy. */
export interface Sheet {
  page: Page
  lineCount: number
  headline: { line: number; range: TokenRange } | null
  /** How a line reads as a copy of what stands earlier; null where it has no image. */
  earlier: (line: number) => Cover | null
  /** ... of what stands later. */
  later: (line: number) => Cover | null
  /** How many lines before each are no short lines, and how many are prose; the headline does not count. */
  longBefore: Int32Array
  proseBefore: Int32Array
  /** Do two lines say the same words? */
  isLike: (a: number, b: number) => boolean
  /** How many lines say the words of a line. */
  linesLike: (line: number) => number
  /** 1 for lines of songs and poems, whose lines come back by right. */
  verse: Uint8Array
  /** Lines that say the headline again as a refrain does. */
  refrain: ReadonlySet<number>
  words: WordCount
  /** 1 for lines that go as a whole. */
  goes: Uint8Array
  gone: (line: number) => boolean
  /** Names of rules that are switched off. */
  without: ReadonlySet<string>
  trace: Trace | null
}

export function toSheet(
  page: Page,
  headline: Sheet['headline'],
  titles: readonly TitleCopy[],
  without: ReadonlySet<string>,
  trace: Trace | null,
): Sheet {
  const { lineCount } = page.tokens
  const goes = uint8Array(lineCount)
  const sheet: Sheet = {
    page,
    lineCount,
    headline,
    earlier: coverLines(page, page.earlier),
    later: coverLines(page, page.later),
    longBefore: linesBefore(page, DECIDE.lead, headline?.line),
    proseBefore: linesBefore(page, DECIDE.prose, headline?.line),
    ...likeLines(page),
    verse: uint8Array(lineCount),
    refrain: new Set(),
    words: page.words,
    goes,
    gone: line => goes[line] === 1,
    without,
    trace,
  }
  findVerse(sheet)
  sheet.refrain = findRefrain(sheet, titles)
  return sheet
}

/** Does prose stand between two lines? `to` is exclusive. */
export const proseBetween = ({ proseBefore }: Sheet, from: number, to: number): boolean =>
  to > from && proseBefore[to] > proseBefore[from]

/** Does a line stand between that is no short one? */
export const longBetween = ({ longBefore }: Sheet, from: number, to: number): boolean =>
  to > from && longBefore[to] > longBefore[from]

function linesBefore(
  { words, tokens: { lineCount, lineFirst } }: Page,
  least: number,
  except: number | undefined,
): Int32Array {
  const before = int32Array(lineCount + 1)
  for (let line = 0; line < lineCount; line++)
    before[line + 1] = before[line] + (line !== except && words(lineFirst[line], lineFirst[line + 1]) >= least ? 1 : 0)
  return before
}

function likeLines({ tokens }: Page): Pick<Sheet, 'isLike' | 'linesLike'> {
  const { lineCount, lineFirst } = tokens
  const hash = (line: number): number => joinedHash(tokens, lineFirst[line], lineFirst[line + 1])
  let counts: Map<number, number> | null = null
  return {
    isLike: (a, b) => a >= 0 && b >= 0 && a < lineCount && b < lineCount && hash(a) === hash(b),
    linesLike: line => {
      if (!counts) {
        counts = new Map()
        for (let l = 0; l < lineCount; l++) counts.set(hash(l), (counts.get(hash(l)) ?? 0) + 1)
      }
      return counts.get(hash(line))!
    },
  }
}
