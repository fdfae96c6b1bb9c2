import { int32Array } from './arena.ts'
import type { KeptPart } from './keptParts.ts'
import { partsText } from './partsText.ts'
import type { Tokens } from './tokens.ts'

/** The tokens of what is left of a text, and where its offsets lie in that text. */
export interface LeftTokens {
  tokens: Tokens
  /** @param offset where something begins in what is left */
  startIn(offset: number): number
  /** @param offset where something ends in what is left */
  endIn(offset: number): number
}

/** What `toTokens` gives of the parts that stay, without reading them again: parts begin and end between tokens. */
export function leftTokens(of: Tokens, parts: readonly KeptPart[]): LeftTokens {
  const { count: most } = of
  const tokens: Tokens = {
    text: partsText(of.text, parts),
    count: 0,
    start: int32Array(most),
    end: int32Array(most),
    size: int32Array(most),
    hash: int32Array(most),
    lineCount: 0,
    lineFirst: int32Array(of.lineCount + 1),
    lineStart: int32Array(of.lineCount),
    lineEnd: int32Array(of.lineCount),
  }
  /** Where each part begins in what is left. */
  const places = int32Array(parts.length)
  let at = 0
  let count = 0
  let lines = 0
  let token = 0
  let lineAt = 0
  let firstOfLine = 0
  for (let i = 0; i < parts.length; i++) {
    const { start, end, joint } = parts[i]
    at += joint.length
    places[i] = at
    if (joint !== ' ') {
      lineAt = at
      firstOfLine = count
    }
    while (token < most && of.start[token] < start) token++
    for (; token < most && of.start[token] < end; token++, count++) {
      tokens.start[count] = of.start[token] - start + at
      // U+FEFF at the end of a part is no more
      tokens.end[count] = Math.min(of.end[token], end) - start + at
      tokens.size[count] = of.size[token]
      tokens.hash[count] = of.hash[token]
    }
    at += end - start
    if (count === firstOfLine) continue
    // only lines with a token count as lines
    if (lines === 0 || tokens.lineFirst[lines - 1] !== firstOfLine) {
      tokens.lineFirst[lines] = firstOfLine
      tokens.lineStart[lines++] = lineAt
    }
    tokens.lineEnd[lines - 1] = at
  }
  tokens.count = count
  tokens.lineCount = lines
  tokens.lineFirst[lines] = count
  const partAt = (offset: number): number => {
    let low = 0
    let high = parts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (places[middle] <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const back = (offset: number, part: number): number => offset - places[part] + parts[part].start
  return {
    tokens,
    startIn: offset => back(offset, partAt(offset)),
    endIn: offset => back(offset, partAt(offset - 1)),
  }
}
