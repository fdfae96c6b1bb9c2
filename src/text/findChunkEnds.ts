import { type MappedText, sourceEnd, sourceStart } from './mappedText.ts'

/** Chunks are as wide as columns of terminals and mails, in UTF-16 units. */
const NARROWEST = 45
const WIDEST = 130
/** So many lines are of one width to the unit, and so much of all that are no shorter than the narrowest. */
const LINES = 6
const SHARE = 0.6

/**
 * Ends of short lines at which a text was cut that was cut every so many characters, its own line ends counted among them. The line above is
 * then the beginning of a paragraph, `The cou` above `ncil opened …`, because its chunk began with the end of another.
 * @returns UTF-16 offsets of line ends, each directly above another line; null where the text is not cut so
 */
export function findChunkEnds(normal: MappedText, source: string): number[] | null {
  const { text } = normal
  const lines = linesOf(normal, source)
  const width = widthOf(lines)
  if (width === 0) return null
  const found: number[] = []
  /** Where a chunk begins in the source, or −1 where that is not known. */
  let chunk = 0
  for (const { end, from, to } of lines) {
    if (to - from === width) {
      chunk = to + 1
      continue
    }
    const column = chunk < 0 ? Number.POSITIVE_INFINITY : to - chunk
    if (column < width) continue
    if (column === width && end + 1 < text.length && text[end + 1] !== '\n') found.push(end)
    chunk = column === width ? to + 1 : -1
  }
  return found
}

interface SourceLine {
  /** Where it ends in the normal text. */
  end: number
  /** From its first unit to its line feed in the source. */
  from: number
  to: number
}

/** The lines that are not blank. */
function linesOf(normal: MappedText, source: string): SourceLine[] {
  const { text } = normal
  const lines: SourceLine[] = []
  // both move on alone: a source may have its line feeds far apart
  let from = 0
  let feedAfter = source.indexOf('\n')
  const passTo = (place: number): void => {
    while (feedAfter >= 0 && feedAfter < place) {
      from = feedAfter + 1
      feedAfter = source.indexOf('\n', from)
    }
  }
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if (end > start) {
      passTo(sourceStart(normal, start))
      const line = { end, from, to: 0 }
      passTo(sourceEnd(normal, end) - 1)
      line.to = feedAfter < 0 ? source.length : feedAfter
      lines.push(line)
    }
    start = end + 1
  }
  return lines
}

/** The width of most lines, or 0 where there is none. */
function widthOf(lines: readonly SourceLine[]): number {
  const times = new Map<number, number>()
  let wide = 0
  for (const { from, to } of lines) {
    const width = to - from
    if (width >= NARROWEST) wide++
    if (width >= NARROWEST && width <= WIDEST) times.set(width, (times.get(width) ?? 0) + 1)
  }
  let common = 0
  for (const [width, count] of times) if (count > (times.get(common) ?? 0)) common = width
  const count = times.get(common) ?? 0
  return count >= LINES && count >= SHARE * wide ? common : 0
}
