import type { MappedText } from './mappedText.ts'

/** A half-open range of UTF-16 units. */
export interface Range {
  start: number
  end: number
}

/**
 * What is left of a normalised text (LF line ends, trimmed lines, single blank lines, none first or last) when `removed` (sorted,
 * disjoint) is gone, in the same form: a line that held only removed text goes with its line end, parts of one line are joined by one
 * space, blank lines that meet become one. Its map points into `text`.
 */
export function remaining(text: string, removed: readonly Range[]): MappedText {
  if (removed.length === 0) return { text, starts: null, ends: null }
  const pieces: string[] = []
  const kept: Range[] = []
  let blank = false
  let next = 0
  let lineStart = 0
  while (lineStart <= text.length) {
    let lineEnd = text.indexOf('\n', lineStart)
    if (lineEnd < 0) lineEnd = text.length
    while (next < removed.length && removed[next].end <= lineStart) next++
    if (lineStart === lineEnd) blank ||= !(next < removed.length && removed[next].start < lineStart)
    else {
      let joint = kept.length === 0 ? '' : blank ? '\n\n' : '\n'
      let from = lineStart
      for (let i = next; from < lineEnd; i++) {
        const gap = i < removed.length ? removed[i] : undefined
        const to = gap && gap.start < lineEnd ? Math.max(gap.start, from) : lineEnd
        const part = trimmed(text, from, to)
        if (part) {
          pieces.push(joint)
          kept.push(part)
          pieces.push(text.slice(part.start, part.end))
          joint = ' '
          blank = false
        }
        if (!gap || gap.start >= lineEnd) break
        from = Math.max(from, gap.end)
      }
    }
    lineStart = lineEnd + 1
  }
  const out = pieces.join('')
  const starts = new Int32Array(out.length)
  const ends = new Int32Array(out.length)
  let at = 0
  for (let i = 0; i < kept.length; i++) {
    const { start, end } = kept[i]
    // a joint stands for the gap before its part
    for (let j = pieces[2 * i].length; j > 0; j--, at++) {
      starts[at] = i > 0 ? kept[i - 1].end : 0
      ends[at] = start
    }
    for (let p = start; p < end; p++, at++) {
      starts[at] = p
      ends[at] = p + 1
    }
  }
  return { text: out, starts, ends }
}

const SPACE = /[\s\ufeff]/

function trimmed(text: string, from: number, to: number): Range | null {
  while (from < to && SPACE.test(text[from])) from++
  while (to > from && SPACE.test(text[to - 1])) to--
  return from < to ? { start: from, end: to } : null
}
