import { int32Array } from '../text/arena.ts'
import { type Cover, coverRange } from './coverRange.ts'
import type { Page } from './page.ts'
import { toldEnd } from './readMore.ts'

/** Covers of shorter lines are made anew each time: a text may have millions of them. */
const KEPT = 12

/** The covers of all lines, each made when it is asked for; null for lines without an image. */
export function coverLines(page: Page, image: Int32Array): (line: number) => Cover | null {
  const { lineCount, lineFirst } = page.tokens
  /** Place of each long line in `kept`, from 1. */
  const place = int32Array(lineCount)
  const kept: (Cover | null)[] = []
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
    if (place[line] > 0) return kept[place[line] - 1]
    const cover = hasImage(line) ? coverLine(page, image, line) : null
    if (lineFirst[line + 1] - lineFirst[line] >= KEPT) place[line] = kept.push(cover)
    return cover
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
