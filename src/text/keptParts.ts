/** A half-open range of UTF-16 units. */
export interface Range {
  start: number
  end: number
}

/** A trimmed part of a line that stays, and what stands between it and the part before it: nothing, a space, a line end, a blank line. */
export interface KeptPart extends Range {
  joint: '' | ' ' | '\n' | '\n\n'
}

/**
 * The parts that stay of a normalised text (LF line ends, trimmed lines, single blank lines, none first or last) when `removed` (sorted,
 * disjoint) is gone: a line that held only removed text goes with its line end, blank lines that meet become one.
 */
export function keptParts(text: string, removed: readonly Range[]): KeptPart[] {
  const parts: KeptPart[] = []
  let blank = false
  let next = 0
  for (let lineStart = 0; lineStart <= text.length; ) {
    let lineEnd = text.indexOf('\n', lineStart)
    if (lineEnd < 0) lineEnd = text.length
    while (next < removed.length && removed[next].end <= lineStart) next++
    if (lineStart === lineEnd) blank ||= !(next < removed.length && removed[next].start < lineStart)
    let sameLine = false
    for (let from = lineStart, i = next; from < lineEnd; i++) {
      const gap = i < removed.length && removed[i].start < lineEnd ? removed[i] : null
      const end = trimmedEnd(text, from, gap ? Math.max(gap.start, from) : lineEnd)
      if (end > from) {
        const joint = parts.length === 0 ? '' : sameLine ? ' ' : blank ? '\n\n' : '\n'
        parts.push({ start: trimmedStart(text, from), end, joint })
        sameLine = true
        blank = false
      }
      if (!gap) break
      from = gap.end
    }
    lineStart = lineEnd + 1
  }
  return parts
}

const SPACE = /[\s\ufeff]/

function trimmedStart(text: string, from: number): number {
  let start = from
  while (SPACE.test(text[start])) start++
  return start
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && SPACE.test(text[end - 1])) end--
  return end
}
