import type { Range } from './keptParts.ts'

/** A range that goes, and whether a space is to stand in its place. */
export interface Cut extends Range {
  space: boolean
}

/** Ends of lines and of blocks. */
const LINE_END = /\r\n|[\r\n\u0085\u2028\u2029]/g
const SPACE = /[\s\ufeff]/

/**
 * What has to go from a text so that `removed` (sorted, disjoint, in UTF-16 units) is gone and all else stays as it is: a line that is left empty
 * goes with its line end, blanks beside what goes do too, and one blank stays between kept parts of a line, an own one where there is any.
 */
export function cutRanges(text: string, removed: readonly Range[]): Cut[] {
  const cuts: Cut[] = []
  let next = 0
  for (const { start, end, lineEnd } of lines(text)) {
    while (next < removed.length && removed[next].end <= start) next++
    if (next === removed.length) break
    const touching: Range[] = []
    for (let i = next; i < removed.length && removed[i].start <= end; i++)
      if (removed[i].start < end || removed[i].start < start) touching.push(removed[i])
    if (touching.length > 0) addLine(cuts, text, { start, end, lineEnd }, touching)
  }
  return joined(cuts)
}

interface Line extends Range {
  /** After the line end. */
  lineEnd: number
}

function* lines(text: string): Generator<Line> {
  let start = 0
  for (const { 0: lineEnd, index } of text.matchAll(LINE_END)) {
    yield { start, end: index, lineEnd: index + lineEnd.length }
    start = index + lineEnd.length
  }
  if (start < text.length) yield { start, end: text.length, lineEnd: text.length }
}

function addLine(cuts: Cut[], text: string, { start, end, lineEnd }: Line, removed: readonly Range[]): void {
  const gone: Range[] = []
  let from = start
  for (const range of removed) {
    const part = { start: Math.max(range.start, start), end: Math.min(range.end, end) }
    // what stands between two parts that go, and is blank, goes with them
    if (isBlank(text, from, part.start) && gone.length > 0) gone[gone.length - 1].end = part.end
    else gone.push(part)
    from = part.end
  }
  if (isBlank(text, start, gone[0].start) && gone.length === 1 && isBlank(text, from, end)) {
    cuts.push({ start, end: lineEnd, space: false })
    return
  }
  for (const part of gone) if (part.end > part.start) cuts.push(widened(text, part, start, end))
}

function widened(text: string, part: Range, start: number, end: number): Cut {
  let from = part.start
  while (from > start && SPACE.test(text[from - 1])) from--
  let to = part.end
  while (to < end && SPACE.test(text[to])) to++
  if (from === start || to === end) return { start: from, end: to, space: false }
  if (from < part.start) return { start: from + 1, end: to, space: false }
  if (to > part.end) return { start: from, end: to - 1, space: false }
  return { start: from, end: to, space: true }
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!SPACE.test(text[at])) return false
  return true
}

/** Cuts that touch are one. */
function joined(cuts: readonly Cut[]): Cut[] {
  const all: Cut[] = []
  for (const cut of cuts) {
    const before = all.at(-1)
    if (before && before.end === cut.start && !before.space && !cut.space) before.end = cut.end
    else all.push({ ...cut })
  }
  return all
}

/** The text without what is cut. */
export function cutText(text: string, cuts: readonly Cut[]): string {
  let left = ''
  let from = 0
  for (const { start, end, space } of cuts) {
    left += text.slice(from, start) + (space ? ' ' : '')
    from = end
  }
  return left + text.slice(from)
}
