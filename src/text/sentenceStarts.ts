import { uint8Array } from './arena.ts'
import type { Tokens } from './tokens.ts'

/** 1 for each token that begins a line, or a sentence within one. */
export function sentenceStarts(tokens: Tokens): Uint8Array {
  const { text, start, end, count, lineCount, lineFirst } = tokens
  const starts = uint8Array(count)
  for (let line = 0; line < lineCount; line++) {
    const first = lineFirst[line]
    starts[first] = 1
    for (let t = first + 1; t < lineFirst[line + 1]; t++) {
      const from = end[t - 1]
      // a single blank, by far the commonest case
      if (start[t] - from > 1) starts[t] = endsSentence(text, from, start[t]) ? 1 : 0
      else if (start[t] > from && WIDE_END.has(text.charCodeAt(from))) starts[t] = 1
    }
  }
  return starts
}

function endsSentence(text: string, from: number, to: number): boolean {
  let ended = false
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    if (WIDE_END.has(unit)) return true
    if (END.has(unit)) ended = true
    else if (SPACE.test(text[i])) {
      if (ended) return true
    } else if (ended && !isClosing(text[i])) ended = false
  }
  return false
}

const units = (s: string): ReadonlySet<number> => new Set([...s].map(c => c.charCodeAt(0)))
const END = units('.!?؟…۔।')
/** Written without a space after them. */
const WIDE_END = units('。！？')
const isClosing = (char: string): boolean => /[\p{Pe}\p{Pf}"'.!?؟…۔]/u.test(char)
const SPACE = /[\s\ufeff]/
