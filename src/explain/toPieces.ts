import type { Explanation } from '../model/explanation.ts'
import type { Piece } from './explained.ts'
import type { SourceLine } from './lineTable.ts'

type MarkKind = 'removed' | 'original' | 'time' | 'headline' | 'warned' | 'kept' | 'repeated'

/** A place where something begins or ends to be true of the text. */
interface Bound {
  at: number
  kind: MarkKind
  n: number
  /** +1 where it begins, −1 where it ends. */
  step: 1 | -1
}

/** What is true of the text, by places in order. The counts go on from line to line, so that lines are to be asked in their order. */
export interface Mark {
  bounds: readonly Bound[]
  open: Record<MarkKind, number>
  /** Number of the removal, and of the kept part, that is open. */
  removed: number
  kept: number
}

export function marksOf({ article, headline, kept }: Explanation): Mark {
  const bounds: Bound[] = []
  const add = (kind: MarkKind, n: number, { start, end }: { start: number; end: number }): void => {
    if (end > start) bounds.push({ at: start, kind, n, step: 1 }, { at: end, kind, n, step: -1 })
  }
  article.removed.forEach(({ span, duplicateOf }, i) => {
    add('removed', i + 1, span)
    add('original', i + 1, duplicateOf)
  })
  article.timestamps.forEach(({ span }, i) => {
    add('time', i + 1, span)
  })
  if (headline) add('headline', 1, headline.span)
  for (const { span } of article.warnings) if (span) add('warned', 1, span)
  kept.forEach(({ span, repeats }, i) => {
    add('kept', i + 1, span)
    if (repeats) add('repeated', i + 1, repeats)
  })
  bounds.sort((a, b) => a.at - b.at || a.step - b.step)
  return {
    bounds,
    open: { removed: 0, original: 0, time: 0, headline: 0, warned: 0, kept: 0, repeated: 0 },
    removed: 0,
    kept: 0,
  }
}

/**
 * One line in pieces.
 * @param next the first bound that no line before has passed
 */
export function toPieces(
  { start, end }: SourceLine,
  marks: Mark,
  next: number,
  slice: (start: number, end: number) => string,
): { pieces: Piece[]; at: number } {
  const { bounds, open } = marks
  const pieces: Piece[] = []
  let at = next
  for (let from = start; ; ) {
    const begins: Piece['begins'] = { removed: 0, kept: 0, time: 0, originals: [] }
    for (; at < bounds.length && bounds[at].at <= from; at++) apply(bounds[at], marks, begins)
    const to = at < bounds.length ? Math.min(bounds[at].at, end) : end
    if (to > from || (start === end && pieces.length === 0)) {
      pieces.push({
        text: slice(from, to),
        removed: open.removed > 0 ? marks.removed : 0,
        isOriginal: open.original > 0,
        isTime: open.time > 0,
        isHeadline: open.headline > 0,
        isWarned: open.warned > 0,
        kept: open.kept > 0 ? marks.kept : 0,
        isRepeated: open.repeated > 0,
        begins,
      })
    }
    if (to >= end) break
    from = to
  }
  return { pieces, at }
}

function apply({ at, kind, n, step }: Bound, marks: Mark, begins: Piece['begins']): void {
  marks.open[kind] += step
  if (step < 0) return
  if (kind === 'removed') marks.removed = begins.removed = n
  else if (kind === 'kept') marks.kept = begins.kept = n
  else if (kind === 'time') begins.time ||= n
  else if (kind === 'original') {
    const last = begins.originals.at(-1)
    if (last?.at === at) last.copies.push(n)
    else begins.originals.push({ at, copies: [n] })
  }
}
