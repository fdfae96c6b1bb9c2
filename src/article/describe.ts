import type { Copy } from '../duplicates/findCopies.ts'
import type { Description } from '../model/article.ts'
import type { CleanOptions } from '../model/options.ts'
import type { Removal } from '../model/removal.ts'
import type { Timestamp } from '../model/timestamp.ts'
import type { Warning } from '../model/warning.ts'
import { sourceEnd, sourceStart } from '../text/mappedText.ts'
import { type SpanMeter, spanMeter } from '../text/spanMeter.ts'
import type { Decisions } from './decide.ts'
import { type OwnedRange, type OwnedRanges, ownRanges } from './ownRanges.ts'

/** Where things lie in the source. */
export interface Places {
  meter: SpanMeter
  owned: OwnedRanges
}

export const placesOf = ({ source, normal, parts, found }: Decisions): Places => ({
  meter: spanMeter(source),
  owned: ownRanges(source, normal, parts, found.copies),
})

/** What was decided about a text, in places of the source. */
export function describe(decisions: Decisions, { meter, owned }: Places, options: CleanOptions): Description {
  const { source, normal, parts, found, times, titlePart } = decisions
  const text = normal.text
  const place = (line: number, start: number, end: number, whole: boolean): [number, number] => {
    const range = owned.parts[line]
    const offset = parts[line].start
    return whole ? [range.start, range.end] : [sourceStart(normal, offset + start), sourceEnd(normal, offset + end)]
  }
  const removed = found.copies.map(({ reason, rule, similarity, ofStart, ofEnd }: Copy, i): Removal => {
    const { start, end } = owned.removed[i]
    const removal: Removal = {
      reason,
      rule,
      similarity,
      span: meter.span(start, end),
      duplicateOf: meter.span(sourceStart(normal, ofStart), sourceEnd(normal, ofEnd)),
    }
    return options.removedText ? { ...removal, text: source.slice(start, end) } : removal
  })
  const timestamps = times.readings.map((reading): Timestamp => {
    const { line, start, end, wholeLine } = reading
    const part = parts[line]
    const said = wholeLine ? text.slice(part.start, part.end) : text.slice(part.start + start, part.start + end).trim()
    const [from, to] = place(line, start, end, wholeLine)
    const { role, value, instant, precision, zone, calendar, weekday, relative, ambiguous } = reading
    // one literal of one shape: spreading it costs more than reading it
    return {
      role,
      value,
      instant,
      precision,
      zone,
      calendar,
      weekday,
      relative,
      ambiguous,
      text: said,
      span: meter.span(from, to),
    }
  })
  const warnings: Warning[] = [...(options.warnings ?? [])]
  for (const { code, message, line, start, end } of times.warnings) {
    warnings.push({ code, message, span: meter.span(...place(line, start, end, false)) })
  }
  if (!found.settled) {
    warnings.push({
      code: 'unsettled',
      message:
        'copies are left: it still moves when its output is cleaned, or holds more than a million of them; clean its output once more, or split it',
    })
  }
  const headline = titlePart < 0 ? null : found.headline
  return {
    title: headline && text.slice(headline.start, headline.end),
    updated: times.updated,
    published: times.published,
    timestamps,
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
