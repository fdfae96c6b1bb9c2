import type { TimestampsRead } from '../dates/readTimestamps.ts'
import type { Copy, Settled } from '../duplicates/settle.ts'
import type { Article, Block } from '../model/article.ts'
import type { CleanOptions } from '../model/options.ts'
import type { Removal } from '../model/removal.ts'
import type { Timestamp } from '../model/timestamp.ts'
import type { Warning } from '../model/warning.ts'
import type { KeptPart } from '../text/keptParts.ts'
import { type MappedText, sourceEnd, sourceStart } from '../text/mappedText.ts'
import { type SpanMeter, spanMeter } from '../text/spanMeter.ts'
import { blockEnds } from './blockEnds.ts'
import { VISIBLE } from './coverStrays.ts'
import { findLanguage } from './findLanguage.ts'
import { type OwnedRange, ownRanges } from './ownRanges.ts'

/** All that was decided about one text. Offsets are those of the normalised text, `lines` of times are parts. */
export interface Decisions {
  normal: MappedText
  parts: readonly KeptPart[]
  settled: Settled
  times: TimestampsRead
  /** The part that holds the headline, or -1. */
  titlePart: number
}

/** The article that says what was decided about `source`. */
export function assemble(source: string, decisions: Decisions, options: CleanOptions): Article {
  const { normal, parts, settled, times, titlePart } = decisions
  const meter = spanMeter(source)
  const owned = ownRanges(source, normal, parts, settled.copies)
  const removed = removals(source, owned.removed, decisions, meter, options)
  const stamped = new Set(times.readings.filter(reading => reading.wholeLine).map(reading => reading.line))
  const alone = (i: number): boolean => i === titlePart || stamped.has(i) || parts[i + 1]?.joint === ' '
  const joins = (i: number): boolean => !alone(i) && !alone(i - 1) && !owned.parts[i].afterRemoval
  const text = normal.text
  const blocks: Block[] = []
  let first = 0
  for (const last of blockEnds(text, parts, joins)) {
    if (!stamped.has(first)) {
      const kind = first === titlePart ? 'title' : 'paragraph'
      const span = meter.span(owned.parts[first].start, owned.parts[last].end)
      blocks.push({ kind, text: linesText(text, parts, first, last), span })
    }
    first = last + 1
  }
  // entities that decode to white space alone leave nothing to print, but they have a place
  const visible = owned.all.length === 0 ? source.search(VISIBLE) : -1
  if (visible >= 0) {
    blocks.push({ kind: 'paragraph', text: '', span: meter.span(visible, source.trimEnd().length) })
  }
  const place = (line: number, start: number, end: number, whole: boolean): [number, number] => {
    const range = owned.parts[line]
    const offset = parts[line].start
    return whole ? [range.start, range.end] : [sourceStart(normal, offset + start), sourceEnd(normal, offset + end)]
  }
  const timestamps = times.readings.map(({ line, start, end, wholeLine, ...reading }): Timestamp => {
    const part = parts[line]
    const said = wholeLine ? text.slice(part.start, part.end) : text.slice(part.start + start, part.start + end).trim()
    return { ...reading, text: said, span: meter.span(...place(line, start, end, wholeLine)) }
  })
  const warnings: Warning[] = [...(options.warnings ?? [])]
  for (const { code, message, line, start, end } of times.warnings) {
    warnings.push({ code, message, span: meter.span(...place(line, start, end, false)) })
  }
  if (!settled.settled) {
    warnings.push({ code: 'unsettled', message: 'still moved after 8 rounds: cleaned again, this text may lose more' })
  }
  const headline = titlePart < 0 ? null : settled.headline
  return {
    schema: 'article-clean/1',
    source: options.source ?? null,
    ...findLanguage(text),
    title: headline && text.slice(headline.start, headline.end),
    updated: times.updated,
    published: times.published,
    timestamps,
    blocks,
    removed,
    warnings,
    stats: {
      lines: meter.lines,
      removedLines: emptiedLines(owned.all, meter),
      characters: meter.characters,
      removedCharacters: removed.reduce((sum, { span }) => sum + span.end - span.start, 0),
    },
  }
}

function linesText(text: string, parts: readonly KeptPart[], first: number, last: number): string {
  let lines = text.slice(parts[first].start, parts[first].end)
  for (let i = first + 1; i <= last; i++) lines += `\n${text.slice(parts[i].start, parts[i].end)}`
  return lines
}

function removals(
  source: string,
  ranges: readonly OwnedRange[],
  decisions: Decisions,
  meter: SpanMeter,
  options: CleanOptions,
): Removal[] {
  const { normal, settled } = decisions
  return settled.copies.map(({ reason, similarity, ofStart, ofEnd }: Copy, i): Removal => {
    const { start, end } = ranges[i]
    const removal: Removal = {
      reason,
      similarity,
      span: meter.span(start, end),
      duplicateOf: meter.span(sourceStart(normal, ofStart), sourceEnd(normal, ofEnd)),
    }
    return options.removedText ? { ...removal, text: source.slice(start, end) } : removal
  })
}

/** Lines that lost all they held. */
function emptiedLines(all: readonly OwnedRange[], meter: SpanMeter): number {
  let count = 0
  let counted = 0
  const linesOf = (range: OwnedRange | undefined): [number, number] =>
    range ? meter.span(range.start, range.end).lines : [0, 0]
  for (let i = 0; i < all.length; i++) {
    if (!all[i].removed) continue
    const [first, last] = linesOf(all[i])
    const keptBefore = i > 0 && !all[i - 1].removed && linesOf(all[i - 1])[1] === first
    const keptAfter = i + 1 < all.length && !all[i + 1].removed && linesOf(all[i + 1])[0] === last
    const from = Math.max(counted, keptBefore ? first : first - 1)
    const to = keptAfter ? last - 1 : last
    count += Math.max(0, to - from)
    counted = Math.max(counted, last)
  }
  return count
}
