import type { FoundLabel } from '../found.ts'
import { GLUE } from '../glue.ts'
import { does } from '../glueOf.ts'
import type { Item } from '../readItems.ts'

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
  if (does(items[to], GLUE.adverb)) to++
  const thing = thingEnd(items, to)
  const named = thing > to
  if (kind === 'act' && !named) return null
  to = thing
  if (does(items[to], GLUE.adverb)) to++
  if (does(items[to], GLUE.copula)) to++
  const byline = label.byline || does(items[to], GLUE.agent)
  if (byline && !label.byline) to++
  let placed = false
  let telling = false
  for (let left = MOST_PREPOSITIONS; left > 0 && does(items[to], GLUE.preposition); left--) {
    placed = true
    telling ||= does(items[to], GLUE.telling)
    to++
  }
  const sure = kind === 'sure' || named || (kind === 'verb' && (byline || telling))
  return { kind: 'label', from: at, to, label, sure, byline, placed, joined: joined === true, standing: 'none' }
}

/** The end of `الخبر`, `لهذه الصفحة`, `على هذه الصفحة`, or where it would begin. */
function thingEnd(items: readonly Item[], at: number): number {
  let to = at
  if (does(items[to], GLUE.upon)) to++
  if (does(items[to], GLUE.pointer)) to++
  const pointed = to > at
  return does(items[to], pointed ? GLUE.pointedThing : GLUE.ownThing) ? to + 1 : at
}
