import { type Cover, coverRange } from './coverRange.ts'
import type { Page } from './page.ts'

/** Numbers of a cover, in the order of its columns. */
const COLUMNS = ['matched', 'spelling', 'hard', 'sense', 'extra', 'from', 'to', 'jumps'] as const

/** The covers of all lines, kept as numbers: a text may have millions of lines. Gives null for lines without an image. */
export function coverLines(page: Page, image: Int32Array): (line: number) => Cover | null {
  const { lineCount, lineFirst } = page.tokens
  const width = COLUMNS.length
  /** Index into `values` of each line that has a cover, plus one. */
  const place = new Int32Array(lineCount)
  let covered = 0
  for (let line = 0; line < lineCount; line++)
    for (let t = lineFirst[line]; t < lineFirst[line + 1]; t++)
      if (image[t] >= 0) {
        place[line] = ++covered
        break
      }
  // changed words count by halves
  const numbers = new Float64Array(covered * width)
  for (let line = 0; line < lineCount; line++) {
    if (place[line] === 0) continue
    const cover = coverRange(page, image, lineFirst[line], lineFirst[line + 1])
    for (let c = 0; c < width; c++) numbers[(place[line] - 1) * width + c] = cover[COLUMNS[c]]
  }
  return line => {
    if (!(place[line] > 0)) return null
    const at = (place[line] - 1) * width
    return {
      tokens: lineFirst[line + 1] - lineFirst[line],
      matched: numbers[at],
      spelling: numbers[at + 1],
      hard: numbers[at + 2],
      sense: numbers[at + 3],
      extra: numbers[at + 4],
      from: numbers[at + 5],
      to: numbers[at + 6],
      jumps: numbers[at + 7],
    }
  }
}
