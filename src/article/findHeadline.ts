import { isTimestampLine } from '../dates/isTimestampLine.ts'
import type { Headline } from '../duplicates/settle.ts'
import { joinedHash, joinedSize } from '../text/joinedHash.ts'
import type { Tokens } from '../text/tokens.ts'
import { belowBreadcrumb } from './belowBreadcrumb.ts'
import { findRecurring } from './findRecurring.ts'
import { firstRange, insideTitleTag, type LineRange } from './pageTitle.ts'
import { withoutOutlet } from './withoutOutlet.ts'

/** Tokens of a line that is prose. */
const PROSE = 20
/** Tokens of a first line that is a headline because it stands again. */
const RECURRING = 3
/** Tokens of a line that may be a headline where nothing else speaks for it. */
const LEAST = 4
/** A first line of more tokens is a paragraph, not a headline. */
const LONGEST = 30

/** The headline of a page, without tags, outlet's name or breadcrumb; null where no line is one. */
export function findHeadline(tokens: Tokens): Headline | null {
  if (tokens.lineCount === 0) return null
  const tag = insideTitleTag(tokens)
  const first = tag ?? firstRange(tokens)
  if (!first) return null
  const prose = firstProse(tokens, first.line)
  // a whole first line that stands again heads the text, unless it is a page title with a menu below it
  const recurs = !tag && !menuAfter(tokens, first.line) && isSaidAgain(tokens, first)
  const again = recurs ? first : findRecurring(tokens, first, prose)
  if (again) return place(tokens, again.first, again.end)
  const crumbed = belowBreadcrumb(tokens, first.line, prose)
  if (crumbed >= 0) return wholeLine(tokens, crumbed)
  const below = tag ? -1 : belowShortLines(tokens, first.line, prose)
  if (below >= 0) return wholeLine(tokens, below)
  const menu = menuAfter(tokens, first.line)
  const named = menu ? sharingMost(tokens, first, prose) : -1
  if (named >= 0) return wholeLine(tokens, named)
  if (menu && !tag) {
    const above = lastAbove(tokens, first.line, prose)
    if (above >= 0) return wholeLine(tokens, above)
  }
  if (first.end - first.first > LONGEST) return null
  const alone = withoutOutlet(tokens, first)
  return place(tokens, alone.first, alone.end)
}

const count = (tokens: Tokens, line: number): number => tokens.lineFirst[line + 1] - tokens.lineFirst[line]

const lineText = ({ text, lineStart, lineEnd }: Tokens, line: number): string =>
  text.slice(lineStart[line], lineEnd[line])

/** The first line of prose below the first line, or the number of lines. */
function firstProse(tokens: Tokens, from: number): number {
  let line = from + 1
  while (line < tokens.lineCount && count(tokens, line) < PROSE) line++
  return line
}

/** Does a later line say all that the first line says, and nothing else? */
function isSaidAgain(tokens: Tokens, { first, end, line }: LineRange): boolean {
  if (end - first < RECURRING || end - first > LONGEST) return false
  const size = joinedSize(tokens, first, end)
  const hash = joinedHash(tokens, first, end)
  for (let other = line + 1; other < tokens.lineCount; other++) {
    const [from, to] = [tokens.lineFirst[other], tokens.lineFirst[other + 1]]
    if (joinedSize(tokens, from, to) === size && joinedHash(tokens, from, to) === hash) return true
  }
  return false
}

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

/** So many short lines (outlet, section, `menu`) may stand above a headline, and so many lines between it and the prose. */
const SHORT_LINES = 6
const NEAR_PROSE = 4

/** The first line below short ones, if they have no word of the prose and it has some. −1 for none. */
function belowShortLines(tokens: Tokens, from: number, prose: number): number {
  if (prose >= tokens.lineCount) return -1
  let line = from
  const isShort = (): boolean =>
    (count(tokens, line) < LEAST && sharedWords(tokens, line, prose) === 0) || isTimestampLine(lineText(tokens, line))
  while (line < Math.min(prose, from + SHORT_LINES) && isShort()) line++
  if (line === from || line >= prose || prose - line > NEAR_PROSE || count(tokens, line) < LEAST) return -1
  return sharedWords(tokens, line, prose) > 1 && !/[.۔]$/.test(lineText(tokens, line)) ? line : -1
}

/** A line below a menu: a headline is one of the last so many of its kind above the prose. */
const ABOVE = 4
/** Shorter words stand in all lines. */
const WORD = 3

/**
 * Of the last lines above the prose that are long enough, say no date and are no sentence, the one that has most words of the prose's first
 * line: between the headline and the prose may stand a deck, a byline, a caption. −1 where what stands above is no menu.
 */
function lastAbove(tokens: Tokens, from: number, prose: number): number {
  if (prose >= tokens.lineCount) return -1
  let best = -1
  let most = -1
  let seen = 0
  for (let line = prose - 1; line > from && seen < ABOVE; line--) {
    if (count(tokens, line) < LEAST) continue
    seen++
    const text = lineText(tokens, line)
    if (/[.۔]$|\p{Nd}{1,2}:\p{Nd}{2}/u.test(text) || isTimestampLine(text)) continue
    const shared = sharedWords(tokens, line, prose)
    // one word in common is a topic
    if (best < 0 || (shared > most && shared > 1)) {
      best = line
      most = shared
    }
  }
  return most > 1 && isMenu(tokens, from, best) ? best : -1
}

/** Are most lines between two short? */
function isMenu(tokens: Tokens, from: number, to: number): boolean {
  let short = 0
  for (let line = from + 1; line < to; line++) if (count(tokens, line) < LEAST) short++
  return short * 2 >= to - from - 1
}

/** Words of a line that another one has among its first; short ones do not count, but in scripts where all are. */
function sharedWords(tokens: Tokens, line: number, other: number): number {
  const { hash, lineFirst, size } = tokens
  const first = lineFirst[other]
  const end = Math.min(lineFirst[other + 1], first + LONGEST * 2)
  let long = 0
  for (let t = first; t < end; t++) if (size[t] >= WORD) long++
  const least = long * 4 < end - first ? 1 : WORD
  const words = new Set<number>()
  for (let t = first; t < end; t++) if (size[t] >= least) words.add(hash[t])
  let shared = 0
  for (let t = lineFirst[line]; t < lineFirst[line + 1]; t++) if (words.delete(hash[t])) shared++
  return shared
}

const place = (tokens: Tokens, first: number, end: number): Headline => ({
  start: withOpening(tokens, tokens.start[first]),
  end: withClosing(tokens, tokens.end[end - 1]),
})

const wholeLine = (tokens: Tokens, line: number): Headline =>
  place(tokens, tokens.lineFirst[line], tokens.lineFirst[line + 1])

/** A question mark, dots or a closing quote belong to the headline. */
function withClosing({ text }: Tokens, end: number): number {
  // French and some Arabic writers put a space before it
  const found = /^(?:[ \u00a0\u202f]?[!?؟]|[…"'”’»)\]]|\.\.+)+/u.exec(text.slice(end, end + 8))
  return end + (found?.[0].length ?? 0)
}

function withOpening({ text }: Tokens, start: number): number {
  const found = /[\p{Ps}\p{Pi}"'#¡¿]+$/u.exec(text.slice(Math.max(0, start - 8), start))
  return start - (found?.[0].length ?? 0)
}
