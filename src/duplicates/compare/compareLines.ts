import { int32Array } from '../../text/arena.ts'
import type { SelfAlignment } from '../find/selfAlignment.ts'
import { compareRange } from './compareRange.ts'
import type { Comparison } from './comparison.ts'
import { ownEnd } from './ownEnd.ts'

/** Covers of shorter lines are made anew each time: a text may have millions of them. */
const KEPT = 12

/** The covers of all lines, each made when it is asked for; null for lines without an original. */
export function compareLines(aligned: SelfAlignment, repeats: Int32Array): (line: number) => Comparison | null {
  const { lineCount, lineFirst } = aligned.tokens
  /** Place of each long line in `kept`, from 1. */
  const place = int32Array(lineCount)
  const kept: (Comparison | null)[] = []
  // one line is asked for again and again before the next
  let latest = -1
  let known: Comparison | null = null
  return line => {
    if (line !== latest) {
      latest = line
      known = find(line)
    }
    return known
  }

  function find(line: number): Comparison | null {
    if (!(line >= 0 && line < lineCount)) return null
    if (place[line] > 0) return kept[place[line] - 1]
    const comparison = hasImage(line) ? compareLine(aligned, repeats, line) : null
    if (lineFirst[line + 1] - lineFirst[line] >= KEPT) place[line] = kept.push(comparison)
    return comparison
  }

  function hasImage(line: number): boolean {
    for (let t = lineFirst[line]; t < lineFirst[line + 1]; t++) if (repeats[t] >= 0) return true
    return false
  }
}

/** What says less of its original again is no copy of it, whatever stands around that: nothing else is asked of such a line. */
const LEAST = 0.25

/** A line that says one thing many times is no copy of itself. */
function compareLine(aligned: SelfAlignment, repeats: Int32Array, line: number): Comparison {
  const first = aligned.tokens.lineFirst[line]
  const end = ownEnd(aligned.tokens, line)
  const little = compareLittle(aligned, repeats, first, end)
  if (little) return little
  const comparison = compareRange(aligned, repeats, first, end)
  if (comparison.from < end && comparison.to > first) comparison.hard += comparison.tokens
  return comparison
}

/** The comparison of a line that repeats hardly anything, null for all others: what its words may be spelt like is not asked. */
function compareLittle(aligned: SelfAlignment, repeats: Int32Array, first: number, end: number): Comparison | null {
  const tokens = end - first
  let matched = 0
  let from = -1
  let to = -1
  for (let t = first; t < end; t++) {
    if (repeats[t] < 0) continue
    if (++matched >= LEAST * tokens) return null
    if (from < 0) from = repeats[t]
    to = repeats[t] + 1
  }
  const rest = tokens - matched
  const words = aligned.words(first, end)
  return { tokens, words, matched, spelling: 0, hard: rest, sense: 0, extra: rest, from, to, jumps: 0, beyond: 0 }
}
