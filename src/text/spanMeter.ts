import type { Span } from '../model/span.ts'

/** Turns a range of UTF-16 units of `source` into a span of code points and lines. */
export interface SpanMeter {
  span(start: number, end: number): Span
  /** Code points in the whole text. */
  characters: number
  /** Lines in the whole text; a last line without line end counts. */
  lines: number
}

const HIGH_SURROGATE = /[\ud800-\udbff]/
const LINE_END = /\r\n?|\n/g
/** Surrogate pairs are counted once per this many units, so that a place is found by a short walk. */
const STRIDE = 1024

export function spanMeter(source: string): SpanMeter {
  const starts = lineStarts(source)
  const codePoint = HIGH_SURROGATE.test(source) ? codePointCounter(source) : (offset: number) => offset
  const line = (offset: number): number => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle] <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
  const ended = starts[starts.length - 1] === source.length
  return {
    span: (start, end) => ({
      start: codePoint(start),
      end: codePoint(end),
      lines: [line(start), line(Math.max(start, end - 1))],
    }),
    characters: codePoint(source.length),
    lines: ended ? starts.length - 1 : starts.length,
  }
}

function lineStarts(source: string): number[] {
  const starts = [0]
  if (source.includes('\r'))
    for (const { 0: lineEnd, index } of source.matchAll(LINE_END)) starts.push(index + lineEnd.length)
  else for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function codePointCounter(source: string): (offset: number) => number {
  const counts = new Int32Array(Math.floor(source.length / STRIDE) + 1)
  const isPair = (i: number): boolean => {
    const unit = source.charCodeAt(i)
    if (unit < 0xd800 || unit > 0xdbff) return false
    const next = source.charCodeAt(i + 1)
    return next >= 0xdc00 && next <= 0xdfff
  }
  // a pair counts at its second unit
  let pairs = 0
  for (let i = 0; i < source.length; i++) {
    if (i % STRIDE === 0) counts[i / STRIDE] = pairs
    if (i > 0 && isPair(i - 1)) pairs++
  }
  if (source.length % STRIDE === 0) counts[source.length / STRIDE] = pairs
  return offset => {
    const from = Math.floor(offset / STRIDE)
    let seen = counts[from]
    for (let i = from * STRIDE; i < offset; i++) if (i > 0 && isPair(i - 1)) seen++
    return offset - seen
  }
}
