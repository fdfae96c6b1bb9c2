import type { Article, Block } from '../model/article.ts'
import type { CleanOptions } from '../model/options.ts'
import type { KeptPart } from '../text/keptParts.ts'
import { blockEnds } from './blockEnds.ts'
import { firstVisible } from './coverStrays.ts'
import type { Decisions } from './decide.ts'
import { describe, type Places, placesOf } from './describe.ts'
import { findLanguage } from './findLanguage.ts'

/** The article that says what was decided about a text. */
export function assemble(decisions: Decisions, options: CleanOptions): Article {
  const places = placesOf(decisions)
  const { title, updated, published, timestamps, removed, warnings, stats } = describe(decisions, places, options)
  return {
    schema: 'article-clean/1',
    source: options.source ?? null,
    ...findLanguage(decisions.normal.text),
    title,
    updated,
    published,
    timestamps,
    blocks: toBlocks(decisions, places),
    removed,
    warnings,
    stats,
  }
}

function toBlocks(decisions: Decisions, { owned, meter }: Places): Block[] {
  const { source, normal, parts, times, titlePart } = decisions
  const { text } = normal
  const stamped = new Set(times.readings.filter(reading => reading.wholeLine).map(reading => reading.line))
  const alone = (i: number): boolean => i === titlePart || stamped.has(i) || parts[i + 1]?.joint === ' '
  const joins = (i: number): boolean => !alone(i) && !alone(i - 1) && !owned.parts[i].afterRemoval
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
  const visible = owned.all.length === 0 ? firstVisible(source) : -1
  if (visible >= 0) {
    blocks.push({ kind: 'paragraph', text: '', span: meter.span(visible, source.trimEnd().length) })
  }
  return blocks
}

function linesText(text: string, parts: readonly KeptPart[], first: number, last: number): string {
  let lines = text.slice(parts[first].start, parts[first].end)
  for (let i = first + 1; i <= last; i++) lines += `\n${text.slice(parts[i].start, parts[i].end)}`
  return lines
}
