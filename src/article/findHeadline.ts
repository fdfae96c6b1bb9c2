import type { Headline } from '../duplicates/settle.ts'
import type { Tokens } from '../text/tokens.ts'
import { belowBreadcrumb } from './belowBreadcrumb.ts'
import { findRecurring } from './findRecurring.ts'
import { firstRange, insideTitleTag, type LineRange } from './pageTitle.ts'
import { withoutOutlet } from './withoutOutlet.ts'

/** Tokens of a line that is prose. */
const PROSE = 20
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
  const again = findRecurring(tokens, first, prose)
  if (again) return place(tokens, again.first, again.end)
  const crumbed = belowBreadcrumb(tokens, first.line, prose)
  if (crumbed >= 0) return wholeLine(tokens, crumbed)
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
  // French and some Arabic writers put a space before it
  const found = /^(?:[ \u00a0\u202f]?[!?؟]|[…"'”’»)\]]|\.\.+)+/u.exec(text.slice(end, end + 8))
  return end + (found?.[0].length ?? 0)
}

function withOpening({ text }: Tokens, start: number): number {
  const found = /[\p{Ps}\p{Pi}"'#]+$/u.exec(text.slice(Math.max(0, start - 8), start))
  return start - (found?.[0].length ?? 0)
}
