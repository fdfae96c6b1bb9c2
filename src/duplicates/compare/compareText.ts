import { int32Array, uint8Array } from '../../text/arena.ts'
import { joinedHash } from '../../text/joinedHash.ts'
import { findRefrain } from '../evidence/findRefrain.ts'
import { findVerse } from '../evidence/findVerse.ts'
import type { HeadlineCopy } from '../find/findHeadlineCopies.ts'
import type { SelfAlignment } from '../find/selfAlignment.ts'
import { DECIDE } from '../thresholds.ts'
import type { Trace } from '../trace.ts'
import type { ComparedText } from './comparedText.ts'
import { compareLines } from './compareLines.ts'

export function compareText(
  aligned: SelfAlignment,
  headline: ComparedText['headline'],
  titles: readonly HeadlineCopy[],
  without: ReadonlySet<string>,
  trace: Trace | null,
): ComparedText {
  const { lineCount } = aligned.tokens
  const goes = uint8Array(lineCount)
  const compared: ComparedText = {
    aligned,
    lineCount,
    headline,
    earlier: compareLines(aligned, aligned.earlier),
    later: compareLines(aligned, aligned.later),
    longBefore: linesBefore(aligned, DECIDE.lead, headline?.line),
    proseBefore: linesBefore(aligned, DECIDE.prose, headline?.line),
    ...likeLines(aligned),
    verse: uint8Array(lineCount),
    refrain: new Set(),
    words: aligned.words,
    goes,
    gone: line => goes[line] === 1,
    without,
    trace,
  }
  findVerse(compared)
  compared.refrain = findRefrain(compared, titles)
  return compared
}

function linesBefore(
  { words, tokens: { lineCount, lineFirst } }: SelfAlignment,
  least: number,
  except: number | undefined,
): Int32Array {
  const before = int32Array(lineCount + 1)
  for (let line = 0; line < lineCount; line++)
    before[line + 1] = before[line] + (line !== except && words(lineFirst[line], lineFirst[line + 1]) >= least ? 1 : 0)
  return before
}

function likeLines({ tokens }: SelfAlignment): Pick<ComparedText, 'isLike' | 'linesLike'> {
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
