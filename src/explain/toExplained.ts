import type { Explanation } from '../model/explanation.ts'
import { codePointSlicer } from '../text/codePointSlicer.ts'
import type { Explained, ExplainedRemoval } from './explained.ts'
import { lineTable, type SourceLine } from './lineTable.ts'
import { removalEvidence } from './removalEvidence.ts'
import { toRows } from './toRows.ts'
import { wordDifferences } from './wordDifferences.ts'

/** Comparisons of one document: a table of a hundred thousand copies must not take minutes. */
const COMPARED = 2000

/**
 * What is shown of one document.
 * @param because why a copy rule takes what it finds for a copy
 */
export function toExplained(explanation: Explanation, name: string, because: (rule: string) => string): Explained {
  const { text, article, kept } = explanation
  const slice = codePointSlicer(text)
  const lines = lineTable(text)
  const visible = visibleBetween(explanation, slice)
  const removals = article.removed.map((removal, i): ExplainedRemoval => {
    const copy = slice(removal.span.start, removal.span.end)
    const original = slice(removal.duplicateOf.start, removal.duplicateOf.end)
    const differences = i < COMPARED ? wordDifferences(copy, original) : null
    const copied = {
      removal,
      text: copy,
      isWhole: takesWholeLines(removal.span, lines, slice),
      isDirect: !visible(removal.span, removal.duplicateOf),
      differences,
    }
    return { n: i + 1, removal, evidence: removalEvidence(copied), because: because(removal.rule), differences }
  })
  return {
    name,
    title: article.title,
    direction: article.direction,
    language: article.language,
    updated: article.updated,
    published: article.published,
    rows: toRows(explanation, lines, slice, removals),
    removals,
    kept,
    times: article.timestamps,
    warnings: article.warnings,
    stats: article.stats,
  }
}

type Slice = (start: number, end: number) => string

interface Place {
  start: number
  end: number
  lines: [number, number]
}

function takesWholeLines(
  { start, end, lines: [first, last] }: Place,
  lines: readonly SourceLine[],
  slice: Slice,
): boolean {
  const from = lines[first - 1]
  const to = lines[last - 1]
  return slice(from.start, start).trim() === '' && slice(end, to.end).trim() === ''
}

/** Whether anything that stays stands between two places. Blocks and times are what stays. */
function visibleBetween({ article }: Explanation, slice: Slice): (a: Place, b: Place) => boolean {
  const stays = [...article.blocks, ...article.timestamps].map(({ span }) => span).sort((a, b) => a.start - b.start)
  return (a, b) => {
    const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start]
    if (to - from > NEAR && stays.length > 0) return true
    let low = 0
    let high = stays.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (stays[middle].end <= from) low = middle + 1
      else high = middle
    }
    const next = stays[low]
    if (!next || next.start >= to) return false
    return slice(Math.max(from, next.start), Math.min(to, next.end)).trim() !== ''
  }
}

/** What stands further apart is not said to be direct. */
const NEAR = 20_000
