import type { Explanation } from '../model/explanation.ts'
import type { Span } from '../model/span.ts'
import type { CleanPart, ExplainedLine, ExplainedRemoval, Note, Row } from './explained.ts'
import type { SourceLine } from './lineTable.ts'
import { marksOf, toPieces } from './toPieces.ts'
import { wordDifferences } from './wordDifferences.ts'

/** A block, a timestamp line or a removal: what a visible character belongs to. */
interface Item {
  span: Span
  clean: Omit<CleanPart, 'isJoined'> | null
}

type Slice = (start: number, end: number) => string

/** The text in rows: lines that something has in common stand in one, beside what the article has of them and what is said of them. */
export function toRows(
  explanation: Explanation,
  lines: readonly SourceLine[],
  slice: Slice,
  removals: readonly ExplainedRemoval[],
): Row[] {
  const items = itemsOf(explanation)
  const marks = marksOf(explanation)
  const notes = notesOf(explanation, removals, slice)
  const rows: Row[] = []
  let next = 0
  let note = 0
  let shown = 0
  for (let i = 0; i < items.length; ) {
    const first = items[i].span.lines[0]
    let last = items[i].span.lines[1]
    let j = i + 1
    while (j < items.length && items[j].span.lines[0] <= last) last = Math.max(last, items[j++].span.lines[1])
    const rowLines: ExplainedLine[] = []
    for (let number = first; number <= last; number++) {
      const line = lines[number - 1]
      const { pieces, at } = toPieces(line, marks, next, slice)
      next = at
      rowLines.push({ number, pieces })
    }
    const rowNotes: Note[] = []
    while (note < notes.length && notes[note].line <= last) rowNotes.push(notes[note++].note)
    rows.push({
      lines: rowLines,
      clean: cleanParts(items.slice(i, j)),
      notes: rowNotes,
      gap: shown > 0 && first > shown + 1,
    })
    shown = last
    i = j
  }
  return rows
}

function itemsOf({ article }: Explanation): Item[] {
  const { blocks, timestamps, removed } = article
  const items: Item[] = [
    ...blocks.map(({ span, kind, text }) => ({ span, clean: { kind, text } })),
    ...removed.map(({ span }) => ({ span, clean: null })),
  ].sort(byStart)
  const stamped: Item[] = []
  let at = 0
  for (const { span, text } of [...timestamps].sort(byStart)) {
    while (at < items.length && items[at].span.end <= span.start) at++
    const inBlock = at < items.length && items[at].span.start <= span.start
    if (!inBlock && stamped.at(-1)?.span.start !== span.start) stamped.push({ span, clean: { kind: 'time', text } })
  }
  return stamped.length === 0 ? items : [...items, ...stamped].sort(byStart)
}

function cleanParts(items: readonly Item[]): CleanPart[] {
  const parts: CleanPart[] = []
  let before: Item | null = null
  let isAfterRemoval = false
  for (const item of items) {
    if (item.clean === null) {
      isAfterRemoval = true
      continue
    }
    const isJoined = isAfterRemoval && before !== null && before.span.lines[1] === item.span.lines[0]
    parts.push({ ...item.clean, isJoined })
    before = item
    isAfterRemoval = false
  }
  return parts
}

/** What is said, in order of place; what is true of the whole text is said elsewhere. */
function notesOf(
  { article, headline, kept }: Explanation,
  removals: readonly ExplainedRemoval[],
  slice: Slice,
): { line: number; note: Note }[] {
  const notes: { line: number; start: number; note: Note }[] = []
  const add = ({ start, lines: [line] }: Span, note: Note): void => {
    notes.push({ line, start, note })
  }
  if (headline) add(headline.span, { kind: 'headline', because: headline.because })
  article.timestamps.forEach((time, i) => {
    add(time.span, { kind: 'time', n: i + 1, time })
  })
  for (const removed of removals) add(removed.removal.span, { kind: 'removed', removed })
  kept.forEach((one, i) => {
    const text = ({ start, end }: Span): string => slice(start, end)
    const differences = one.repeats && i < COMPARED ? wordDifferences(text(one.span), text(one.repeats)) : null
    add(one.span, { kind: 'kept', n: i + 1, kept: one, differences })
  })
  for (const warning of article.warnings) if (warning.span) add(warning.span, { kind: 'warning', warning })
  return notes.sort((a, b) => a.start - b.start)
}

/** Comparisons of one document. */
const COMPARED = 500

const byStart = (a: { span: Span }, b: { span: Span }): number => a.span.start - b.span.start
