import { type Cover, coverRange } from '../coverRange.ts'
import type { Page } from '../page.ts'
import type { TokenRange } from '../tokenRange.ts'
import { findVerse } from './findVerse.ts'

/** The page as the rules see it: lines, and how each reads as a copy. */
export interface Sheet {
  page: Page
  lineCount: number
  headline: { line: number; range: TokenRange } | null
  /** How a line reads as a copy of what stands earlier; null where it has no image. */
  earlier: (Cover | null)[]
  /** ... of what stands later. */
  later: (Cover | null)[]
  /** 1 for lines where repetition is art. */
  verse: Uint8Array
}

export function toSheet(page: Page, headline: Sheet['headline']): Sheet {
  const { lineCount } = page.tokens
  const sheet: Sheet = {
    page,
    lineCount,
    headline,
    earlier: covers(page, page.earlier),
    later: covers(page, page.later),
    verse: new Uint8Array(lineCount),
  }
  findVerse(sheet)
  return sheet
}

function covers(page: Page, image: Int32Array): (Cover | null)[] {
  const { lineCount, lineFirst } = page.tokens
  const list: (Cover | null)[] = new Array(lineCount).fill(null)
  for (let line = 0; line < lineCount; line++) {
    const end = lineFirst[line + 1]
    for (let t = lineFirst[line]; t < end; t++)
      if (image[t] >= 0) {
        list[line] = coverRange(page, image, lineFirst[line], end)
        break
      }
  }
  return list
}
