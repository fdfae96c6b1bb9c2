import { skipsLines } from './coverRange.ts'
import { otherSense } from './judgeEdit.ts'
import type { Page } from './page.ts'
import { FIND } from './thresholds.ts'
import type { TokenRange } from './tokenRange.ts'

/** A copied stretch of a line. */
export interface Segment extends TokenRange {
  /** Words of all segments that follow each other as their originals do. */
  chain: number
  /** How often a number or negation differs between them. */
  senses: number
  /** A number or a negation that differs stands before it, after it. */
  afterSense: boolean
  beforeSense: boolean
}

/** Stretches whose image runs on, with small gaps on either side. A number or negation that differs is no part of one. */
export function findSegments(page: Page, first: number, end: number): Segment[] {
  const image = page.earlier
  const list: Segment[] = []
  let current: Segment | null = null
  let chain: Segment[] = []
  let origin = -1
  const close = (): void => {
    const length = chain.reduce((sum, segment) => sum + page.words(segment.first, segment.end), 0)
    for (const segment of chain) {
      segment.chain = length
      segment.senses = chain.length - 1
    }
    for (const segment of chain) list.push(segment)
    chain = []
  }
  for (let t = first; t < end; t++) {
    const j = image[t]
    if (j < 0) continue
    const step = j - origin - 1
    const near: boolean = current !== null && t - current.end <= FIND.gap && step >= 0 && step <= FIND.gap
    const exact: boolean = current !== null && t === current.end && step === 0
    if (
      current &&
      (exact || (near && (skipsLines(page, origin, j) || !otherSense(page, current.end, t, origin + 1, j))))
    )
      current.end = t + 1
    else {
      if (!near) close()
      else if (current) current.beforeSense = true
      current = { first: t, end: t + 1, chain: 0, senses: 0, afterSense: near, beforeSense: false }
      chain.push(current)
    }
    origin = j
  }
  close()
  return list
}
