import { isTimestampLine } from '../dates/isTimestampLine.ts'
import type { Tokens } from '../text/tokens.ts'

/** Lines among which a `<title>` is looked for. */
const HEAD = 40
/** Times may stand above the headline on so many lines. */
const DATED = 5

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i

/** Tokens of one line. */
export interface LineRange {
  line: number
  first: number
  end: number
}

/** What stands inside a title tag near the top. */
export function insideTitleTag(tokens: Tokens): LineRange | null {
  let start = -1
  for (let line = 0; line < Math.min(tokens.lineCount, HEAD); line++) {
    // where it stands far below, each line would look for it again
    if (start < tokens.lineStart[line]) start = tokens.text.indexOf('<', tokens.lineStart[line])
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

/** The first line that is neither one tag nor a time nor an address. */
export function firstRange(tokens: Tokens): LineRange | null {
  let line = 0
  if (count(tokens, 0) < 100 && /^<[^<>]*>$/.test(lineText(tokens, 0))) line = 1
  const passes = (text: string): boolean => isTimestampLine(text) || ADDRESS.test(text)
  while (line < tokens.lineCount && line < DATED && passes(lineText(tokens, line))) line++
  if (line >= tokens.lineCount) return null
  return { line, first: tokens.lineFirst[line], end: tokens.lineFirst[line + 1] }
}

const count = (tokens: Tokens, line: number): number => tokens.lineFirst[line + 1] - tokens.lineFirst[line]

const lineText = ({ text, lineStart, lineEnd }: Tokens, line: number): string =>
  text.slice(lineStart[line], lineEnd[line])
