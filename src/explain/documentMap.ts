import type { Span } from '../model/span.ts'
import { counted } from '../text/counted.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { Explained } from './explained.ts'
import { lineWords } from './keptWords.ts'

interface Spot {
  kind: 'gone' | 'time' | 'kept'
  href: string
  label: string
  from: number
  to: number
  count: number
}

/** Units of the map's height, and what a spot takes at least. */
const HEIGHT = 1000
const LEAST = 6

/** The whole text as a strip, with what goes, what is dated and what stands twice, each a link to its place. */
export function documentMap({ removals, times, kept, stats }: Explained): string {
  if (!stats) return ''
  const scale = HEIGHT / Math.max(1, stats.characters)
  const spot = (kind: Spot['kind'], href: string, what: string, span: Span): Spot => ({
    kind,
    href,
    label: `${what}, ${lineWords(span)}`,
    from: span.start * scale,
    to: Math.max(span.end * scale, span.start * scale + LEAST),
    count: 1,
  })
  const spots = [
    ...removals.map(({ n, removal }) => spot('gone', `#r${n}`, `Removed part ${n}`, removal.span)),
    ...times.map((time, i) => spot('time', `#t${i + 1}`, `Time ${i + 1}`, time.span)),
    ...kept.map((one, i) => spot('kept', `#k${i + 1}`, `Repeat ${i + 1} that stays`, one.span)),
  ].sort((a, b) => a.from - b.from)
  const shown = merged(spots)
  if (shown.length === 0) return ''
  const originals = removals.length > MOST ? [] : removals
  const links = shown.map(({ kind, href, label, from, to, count }) => {
    const says = escapeHtml(count > 1 ? `${label}, and ${counted(count - 1, 'more', 'more')}` : label)
    return `<a href="${href}" aria-label="${says}"><title>${says}</title><rect class="${kind}" x="0" y="${from.toFixed(1)}" width="20" height="${(to - from).toFixed(1)}"/></a>`
  })
  const copied = originals.map(({ removal: { duplicateOf } }) => {
    const height = Math.max(LEAST, (duplicateOf.end - duplicateOf.start) * scale)
    return `<rect class="src" x="14" y="${(duplicateOf.start * scale).toFixed(1)}" width="6" height="${height.toFixed(1)}"/>`
  })
  return `<nav class="map" aria-label="Map of the document"><svg viewBox="0 0 20 ${HEIGHT}" preserveAspectRatio="none"><rect class="stay" x="0" y="0" width="20" height="${HEIGHT}"/>${copied.join('')}${links.join('')}</svg></nav>
`
}

/** Originals that are drawn at most. */
const MOST = 400

/** Spots of one kind that would cover each other are one. */
function merged(spots: readonly Spot[]): Spot[] {
  const all: Spot[] = []
  const last = new Map<Spot['kind'], Spot>()
  for (const spot of spots) {
    const before = last.get(spot.kind)
    if (before && spot.from < before.to) {
      before.to = Math.max(before.to, spot.to)
      before.count++
      continue
    }
    const own = { ...spot }
    all.push(own)
    last.set(spot.kind, own)
  }
  return all
}
