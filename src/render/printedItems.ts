import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'

/** A block or a timestamp line, and what stands between it and the one before. */
export interface PrintedItem {
  text: string
  span: Span
  joint: '' | ' ' | '\n' | '\n\n'
}

/** Blocks and timestamp lines in the order of their places. */
export function printedItems({ blocks, timestamps, removed }: Article): PrintedItem[] {
  const places = [...blocks.map(({ text, span }) => ({ text, span })), ...timestampLines({ blocks, timestamps })].sort(
    byStart,
  )
  const items: PrintedItem[] = []
  let gap = 0
  for (const { text, span } of places) {
    const before = items.at(-1)
    let touches = before?.span.end
    let covered = before?.span.lines[1] ?? 0
    let blank = false
    for (; gap < removed.length && removed[gap].span.start < span.start; gap++) {
      const { start, end, lines } = removed[gap].span
      if (start === touches) touches = end
      blank ||= lines[0] > covered + 1
      covered = Math.max(covered, lines[1])
    }
    blank ||= span.lines[0] > covered + 1
    const joined = before !== undefined && touches === span.start && before.span.lines[1] === span.lines[0]
    items.push({ text, span, joint: !before ? '' : joined ? ' ' : blank ? '\n\n' : '\n' })
  }
  return items
}

/** The timestamps that stand outside the blocks, each place once. */
function timestampLines({
  blocks,
  timestamps,
}: Pick<Article, 'blocks' | 'timestamps'>): { text: string; span: Span }[] {
  const lines: { text: string; span: Span }[] = []
  let block = 0
  for (const { text, span } of [...timestamps].sort(byStart)) {
    while (block < blocks.length && blocks[block].span.end <= span.start) block++
    const inBlock = block < blocks.length && blocks[block].span.start <= span.start
    if (!inBlock && lines.at(-1)?.span.start !== span.start) lines.push({ text, span })
  }
  return lines
}

const byStart = (a: { span: Span }, b: { span: Span }): number => a.span.start - b.span.start
