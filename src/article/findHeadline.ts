import { isTimestampLine } from '../dates/isTimestampLine.ts'
import type { Headline } from '../duplicates/settle.ts'
import { joinedHash, joinedSize } from '../text/joinedHash.ts'
import { lineParts } from '../text/lineParts.ts'
import type { Tokens } from '../text/tokens.ts'

/** Tokens of a line that is prose. */
const PROSE = 20
/** Tokens of a line that may be a headline where nothing else speaks for it. */
const LEAST = 4
/** Lines among which a `<title>` is looked for. */
const HEAD = 40
/** Times may stand above the headline on so many lines. */
const DATED = 5
/** A first line of more tokens is a paragraph, not a headline. */
const LONGEST = 30

/** The headline of a page, without tags, outlet's name or breadcrumb; null where no line is one. */
export function findHeadline(tokens: Tokens): Headline | null {
  if (tokens.lineCount === 0) return null
  const tag = insideTitleTag(tokens)
  const first = tag ?? firstRange(tokens)
  if (!first) return null
  const prose = firstProse(tokens, first.line)
  const again = recurring(tokens, first, prose)
  if (again) return place(tokens, again.first, again.end)
  const menu = menuAfter(tokens, first.line)
  const named = menu ? sharingMost(tokens, first, prose) : -1
  if (named >= 0) return wholeLine(tokens, named)
  if (menu && !tag) {
    const above = lastAbove(tokens, first.line, prose)
    if (above >= 0) return wholeLine(tokens, above)
  }
  return first.end - first.first > LONGEST ? null : place(tokens, first.first, first.end)
}

interface LineRange {
  line: number
  first: number
  end: number
}

const count = (tokens: Tokens, line: number): number => tokens.lineFirst[line + 1] - tokens.lineFirst[line]

const lineText = ({ text, lineStart, lineEnd }: Tokens, line: number): string =>
  text.slice(lineStart[line], lineEnd[line])

function insideTitleTag(tokens: Tokens): LineRange | null {
  for (let line = 0; line < Math.min(tokens.lineCount, HEAD); line++) {
    const offset = tokens.lineStart[line]
    const start = tokens.text.indexOf('<', offset)
    if (start < 0) return null
    if (start >= tokens.lineEnd[line]) continue
    const found = /<title(?:\s[^<>]{0,200})?>([^<>]{1,1000})(?:<\/title>|$)/i.exec(
      tokens.text.slice(start, Math.min(tokens.lineEnd[line], start + 2000)),
    )
    if (!found) continue
    const from = start + found.index + found[0].indexOf('>') + 1
    const range = tokensWithin(tokens, line, from, from + found[1].length)
    if (range.end > range.first) return range
  }
  return null
}

function tokensWithin(tokens: Tokens, line: number, from: number, to: number): LineRange {
  let first = tokens.lineFirst[line]
  while (first < tokens.lineFirst[line + 1] && tokens.start[first] < from) first++
  let end = first
  while (end < tokens.lineFirst[line + 1] && tokens.end[end] <= to) end++
  return { line, first, end }
}

/** The first line that is neither one tag nor a time. */
function firstRange(tokens: Tokens): LineRange | null {
  let line = 0
  if (count(tokens, 0) < 100 && /^<[^<>]*>$/.test(lineText(tokens, 0))) line = 1
  while (line < tokens.lineCount && line < DATED && isTimestampLine(lineText(tokens, line))) line++
  if (line >= tokens.lineCount) return null
  return { line, first: tokens.lineFirst[line], end: tokens.lineFirst[line + 1] }
}

/** The first line of prose below the first line, or the number of lines. */
function firstProse(tokens: Tokens, from: number): number {
  let line = from + 1
  while (line < tokens.lineCount && count(tokens, line) < PROSE) line++
  return line
}

/** The headline where a part of the first line stands again: the place nearest above the prose, else the part itself. */
function recurring(tokens: Tokens, range: LineRange, prose: number): LineRange | null {
  if (range.end - range.first > 2 * LONGEST) return null
  const inner = lineParts(tokens, range.line, true).filter(t => t > range.first && t < range.end)
  const bounds = [range.first, ...inner, range.end]
  if (bounds.length > 12) return null
  const runs = new Map<number, LineRange[]>()
  for (let a = 0; a < bounds.length - 1; a++)
    for (let b = a + 1; b < bounds.length; b++) {
      const length = bounds[b] - bounds[a]
      if (length < (length === range.end - range.first ? 3 : 2)) continue
      const size = joinedSize(tokens, bounds[a], bounds[b])
      runs.set(size, [...(runs.get(size) ?? []), { line: range.line, first: bounds[a], end: bounds[b] }])
    }
  let best: LineRange | null = null
  let bestScore = -1
  for (let line = range.line + 1; line < tokens.lineCount; line++) {
    if (count(tokens, line) > 3 * LONGEST) continue
    const first = tokens.lineFirst[line]
    const end = tokens.lineFirst[line + 1]
    for (const run of runs.get(joinedSize(tokens, first, end)) ?? []) {
      if (joinedHash(tokens, first, end) !== joinedHash(tokens, run.first, run.end)) continue
      const above = line < prose
      if (!above && (afterComma(tokens, run.first, range.first) || afterComma(tokens, run.end, range.end))) continue
      const whole = run.first === range.first && run.end === range.end
      const length = Math.min(run.end - run.first, 5)
      // the shorter part is the outlet's name in the menu; then the tokens say whether quotes split a word
      const score =
        (whole ? 1e9 : 0) +
        length * 1e7 +
        (run.end - run.first === end - first ? 1e6 : 0) +
        (above ? 1e5 - Math.min(prose - line, 9e4) : 0)
      if (score <= bestScore) continue
      bestScore = score
      best = above ? { line, first, end } : run
    }
  }
  return best
}

/** Is the bound before `token` a comma? What stands before or after it is more often a clause than a headline. */
const afterComma = ({ text, start, end }: Tokens, token: number, edge: number): boolean =>
  token !== edge && /[,،؛;]/.test(text.slice(end[token - 1], start[token]))

/** Do at least three menu lines follow? */
function menuAfter(tokens: Tokens, line: number): boolean {
  if (line + 3 >= tokens.lineCount) return false
  for (let l = line + 1; l <= line + 3; l++) if (count(tokens, l) > 3) return false
  return true
}

function sharingMost(tokens: Tokens, range: LineRange, prose: number): number {
  const words = new Set<number>()
  for (let t = range.first; t < range.end; t++) if (tokens.size[t] > 2) words.add(tokens.hash[t])
  let best = -1
  let most = 1
  for (let line = range.line + 1; line < prose; line++) {
    if (count(tokens, line) < LEAST) continue
    let shared = 0
    for (let t = tokens.lineFirst[line]; t < tokens.lineFirst[line + 1]; t++) if (words.has(tokens.hash[t])) shared++
    if (shared > most) {
      most = shared
      best = line
    }
  }
  return best
}

/** The last line above the prose that is long enough, says no date and is no sentence. */
function lastAbove(tokens: Tokens, from: number, prose: number): number {
  if (prose >= tokens.lineCount) return -1
  for (let line = prose - 1; line > from; line--) {
    if (count(tokens, line) < LEAST) continue
    const text = lineText(tokens, line)
    if (!/[.۔]$|\p{Nd}{4}|\p{Nd}{1,2}:\p{Nd}{2}/u.test(text)) return line
  }
  return -1
}

const place = (tokens: Tokens, first: number, end: number): Headline => ({
  start: withOpening(tokens, tokens.start[first]),
  end: withClosing(tokens, tokens.end[end - 1]),
})

const wholeLine = (tokens: Tokens, line: number): Headline =>
  place(tokens, tokens.lineFirst[line], tokens.lineFirst[line + 1])

/** A question mark, dots or a closing quote belong to the headline. */
function withClosing({ text }: Tokens, end: number): number {
  const found = /^(?:[!?؟…"'”’»)\]]|\.\.+)+/u.exec(text.slice(end, end + 8))
  return end + (found?.[0].length ?? 0)
}

function withOpening({ text }: Tokens, start: number): number {
  const found = /[\p{Ps}\p{Pi}"'#]+$/u.exec(text.slice(Math.max(0, start - 8), start))
  return start - (found?.[0].length ?? 0)
}
