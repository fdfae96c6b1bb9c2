import type { Run } from '../findRuns.ts'
import type { Sheet } from '../sheet.ts'
import { DECIDE } from '../thresholds.ts'
import { isWhole, sourceLastLine, sourceLine } from './lines.ts'
import { sumOf } from './runSum.ts'

/**
 * Statements, calls and receptions are written by one pattern: what is said of everyone stands among lines that say of whom. So of a block
 * that is no whole text the lines beside it and beside its original are compared, and no line of its own may name another; nor may any of a
 * block that is its own original, which is the pattern over and over.
 */
export function isParallel(sheet: Sheet, run: Run): boolean {
  const sum = sumOf(sheet, run)
  const last = sourceLastLine(sheet, sheet.earlier(run.last)!)
  if (sum.hard > 0 && (sum.words < DECIDE.patternNamed || last >= run.first)) return true
  const above = outside(sheet, run.first, sourceLine(sheet, sheet.earlier(run.first)!), -1)
  const below = outside(sheet, run.last, last, 1)
  if (sum.words + above.words + below.words >= DECIDE.pattern) return false
  // a block right after its original has no lines of its own beside it
  if (below.origin === above.line + 1) return false
  return differ(sheet, above.line, above.origin) || differ(sheet, below.line, below.origin)
}

interface Outside {
  line: number
  /** The line that stands so beside the original. */
  origin: number
  /** Words of the lines between, which are copies too. */
  words: number
}

/** The first line past `line` that does not copy the line past its original. */
function outside(sheet: Sheet, line: number, origin: number, step: 1 | -1): Outside {
  let words = 0
  for (let steps = 1; ; steps++) {
    const next = line + step * steps
    const other = origin + step * steps
    const cover = sheet.earlier(next)
    if (!isWhole(cover) || sourceLine(sheet, cover) !== other || words >= DECIDE.pattern)
      return { line: next, origin: other, words }
    words += cover.words
  }
}

/** Do two lines say much the same, each with words of its own? */
function differ(sheet: Sheet, a: number, b: number): boolean {
  if (a < 0 || b < 0 || a >= sheet.lineCount || b >= sheet.lineCount || a === b) return false
  // a lead has the words of its headline
  if (isWhole(sheet.earlier(a)) || a === sheet.headline?.line || b === sheet.headline?.line) return false
  const [own, other] = [wordsOf(sheet, a), wordsOf(sheet, b)]
  let shared = 0
  for (const word of own) if (other.has(word)) shared++
  const least = Math.min(own.size, other.size)
  if (shared >= DECIDE.patternWords && shared < least && shared >= DECIDE.patternShare * least) return true
  return beginAlike(sheet, a, b)
}

/** Have two lines their first and last words in common, and others between? */
function beginAlike({ page: { tokens } }: Sheet, a: number, b: number): boolean {
  const { hash, lineFirst } = tokens
  const own = lineFirst[a + 1] - lineFirst[a]
  const other = lineFirst[b + 1] - lineFirst[b]
  const least = Math.min(own, other)
  let head = 0
  while (head < least && hash[lineFirst[a] + head] === hash[lineFirst[b] + head]) head++
  if (head === least) return false
  if (least >= DECIDE.blockLine) return head >= DECIDE.patternStartLong
  let tail = 0
  while (tail < least - head && hash[lineFirst[a + 1] - 1 - tail] === hash[lineFirst[b + 1] - 1 - tail]) tail++
  return head > 0 && head + tail < least && head + tail >= DECIDE.patternStart
}

/** Longer lines are judged by their beginning. */
const LONGEST = 200
/** Shorter words stand in all lines. */
const WORD = 3

function wordsOf({ page: { tokens } }: Sheet, line: number): Set<number> {
  const words = new Set<number>()
  const end = Math.min(tokens.lineFirst[line + 1], tokens.lineFirst[line] + LONGEST)
  for (let t = tokens.lineFirst[line]; t < end; t++) if (tokens.size[t] >= WORD) words.add(tokens.hash[t])
  return words
}
