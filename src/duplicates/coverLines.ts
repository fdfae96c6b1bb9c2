import { int32Array } from '../text/arena.ts'
import { type Cover, coverRange } from './coverRange.ts'
import type { Page } from './page.ts'
import { toldEnd } from './readMore.ts'

/** Numbers of a cover, in the order of its columns. */
const COLUMNS = ['matched', 'spelling', 'hard', 'sense', 'extra', 'from', 'to', 'jumps', 'beyond'] as const
/** Covers of shorter lines are made anew each time: a text may have millions of them. */
const KEPT = 12

/** The covers of all lines; null for lines without an image. */
export function coverLines(page: Page, image: Int32Array): (line: number) => Cover | null {
  const { lineCount, lineFirst } = page.tokens
  const width = COLUMNS.length
  /** Place of each long line in `numbers`, from 1. */
  const place = int32Array(lineCount)
  let long = 0
  for (let line = 0; line < lineCount; line++)
    if (lineFirst[line + 1] - lineFirst[line] >= KEPT && hasImage(line)) place[line] = ++long
  const numbers = new Float64Array(long * width)
  for (let line = 0; line < lineCount; line++) {
    if (place[line] === 0) continue
    const cover = coverLine(page, image, line)
    for (let c = 0; c < width; c++) numbers[(place[line] - 1) * width + c] = cover[COLUMNS[c]]
  }
  // one line is asked for again and again before the next
  let latest = -1
  let known: Cover | null = null
  return line => {
    if (line !== latest) {
      latest = line
      known = find(line)
    }
    return known
  }

  function find(line: number): Cover | null {
    if (!(line >= 0 && line < lineCount)) return null
    const first = lineFirst[line]
    const end = lineFirst[line + 1]
    if (place[line] === 0) return end - first < KEPT && hasImage(line) ? coverLine(page, image, line) : null
    const at = (place[line] - 1) * width
    return {
      tokens: toldEnd(page.tokens, line) - first,
      words: page.words(first, toldEnd(page.tokens, line)),
      matched: numbers[at],
      spelling: numbers[at + 1],
      hard: numbers[at + 2],
      sense: numbers[at + 3],
      extra: numbers[at + 4],
      from: numbers[at + 5],
      to: numbers[at + 6],
      jumps: numbers[at + 7],
      beyond: numbers[at + 8],
    }
  }

  function hasImage(line: number): boolean {
    for (let t = lineFirst[line]; t < lineFirst[line + 1]; t++) if (image[t] >= 0) return true
    return false
  }
}

/** A line that says one thing many times is no copy of itself. */
function coverLine(page: Page, image: Int32Array, line: number): Cover {
  const first = page.tokens.lineFirst[line]
  const end = toldEnd(page.tokens, line)
  const cover = coverRange(page, image, first, end)
  if (cover.from < end && cover.to > first) cover.hard += cover.tokens
  return cover
}
