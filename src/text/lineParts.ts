import type { Tokens } from './tokens.ts'

/** What pages put between a headline, its section and the outlet's name. */
const SEPARATOR = /[|»›<>•·–—~_[\]]|::|ــ|\s[-/\\]\s|:(?!\/\/)/u

const COMMA = /[,،؛;]/

/** First tokens of the parts of a line that separators (`commas` too) cut, and the token after its last. */
export function lineParts(tokens: Tokens, line: number, commas = false): number[] {
  const { text, start, end, lineFirst } = tokens
  const bounds = [lineFirst[line]]
  for (let t = lineFirst[line] + 1; t < lineFirst[line + 1]; t++) {
    const gap = start[t] - end[t - 1]
    if (gap === 0 || (gap === 1 && text.charCodeAt(end[t - 1]) === 0x20)) continue
    const between = text.slice(end[t - 1], start[t])
    if (commas && COMMA.test(between)) bounds.push(t)
    // 12:30 is a time
    else if (SEPARATOR.test(between) && !(between === ':' && isDigit(text, end[t - 1] - 1) && isDigit(text, start[t])))
      bounds.push(t)
  }
  bounds.push(lineFirst[line + 1])
  return bounds
}

const isDigit = (text: string, at: number): boolean => /\p{Nd}/u.test(text[at])
