import type { FoundLabel } from '../found.ts'
import type { Item } from '../readItems.ts'
import { ADVERBS, AGENTS, COPULAS, OWN_THINGS, POINTED_THINGS, POINTERS, PREPOSITIONS } from '../tables/labels.ts'

/** Prepositions may stand in pairs: `في يوم`. */
const MOST_PREPOSITIONS = 2

/**
 * What names a time, with all that belongs to it: `آخر تحديث`, `نشر الخبر لأول مرة بتاريخ`, `آخر تعديل لهذه الصفحة كان في`, `أضيف بواسطة`. What
 * makes an unsure one sure is in its table.
 */
export function parseLabel(items: readonly Item[], at: number): FoundLabel | null {
  const { label, joined } = items[at].meaning
  if (!label) return null
  const { kind } = label
  let to = at + 1
  if (ADVERBS.has(items[to]?.text)) to++
  const thing = thingEnd(items, to)
  const named = thing > to
  if (kind === 'act' && !named) return null
  to = thing
  if (ADVERBS.has(items[to]?.text)) to++
  if (COPULAS.has(items[to]?.text)) to++
  const byline = label.byline === true || AGENTS.has(items[to]?.text)
  if (byline && !label.byline) to++
  let placed = false
  let telling = false
  for (let left = MOST_PREPOSITIONS; left > 0 && PREPOSITIONS.has(items[to]?.text); left--) {
    placed = true
    telling ||= PREPOSITIONS.get(items[to].text) === true
    to++
  }
  const sure = kind === 'sure' || named || (kind === 'verb' && (byline || telling))
  return { kind: 'label', from: at, to, label, sure, byline, placed, joined: joined === true, standing: 'none' }
}

/** The end of `الخبر`, `لهذه الصفحة`, `على هذه الصفحة`, or where it would begin. */
function thingEnd(items: readonly Item[], at: number): number {
  let to = at
  if (items[to]?.text === 'علي') to++
  if (POINTERS.has(items[to]?.text)) to++
  const pointed = to > at
  return items[to] && (pointed ? POINTED_THINGS : OWN_THINGS).has(items[to].text) ? to + 1 : at
}
