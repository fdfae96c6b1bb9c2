import type { FoundRelative } from '../found.ts'
import { GLUE } from '../glue.ts'
import { does } from '../glueOf.ts'
import type { Item } from '../readItems.ts'
import { parseSpan } from './parseSpan.ts'

/**
 * `منذ 3 ساعات`, `قبل نحو ساعتين`, `منذ نصف ساعة`, `منذ 3 ساعات تقريبا`, `5 دقائق مضت`, `الآن`, `أول أمس`. Grammar does not matter: `5 ساعة` is
 * five hours.
 */
export function parseRelative(items: readonly Item[], at: number): FoundRelative | null {
  const { meaning } = items[at]
  if (meaning.ago || meaning.about || meaning.unit || meaning.number || items[at].kind === 'number') {
    const found = parseAgo(items, at)
    if (found) return found
  }
  return meaning.relative && (!meaning.filler || isTimed(items, at + 1))
    ? { kind: 'relative', from: at, to: at + 1, duration: meaning.relative, needsLabel: true, needsClock: true }
    : null
}

function parseAgo(items: readonly Item[], at: number): FoundRelative | null {
  const { meaning } = items[at]
  // `من` is a preposition too
  const weak = does(items[at], GLUE.from)
  const start = meaning.ago ? at + 1 : at
  const span = parseSpan(items, items[start]?.meaning.about ? start + 1 : start)
  // `من يوم 5 مايو`: without a number من is a preposition
  if (!span || (weak && !span.counted)) return null
  let { to } = span
  if (items[to]?.meaning.about) to++
  const after = items[to]?.meaning.agoAfter === true
  if (after) to++
  if (!meaning.ago && !after) return null
  const { duration } = span
  return {
    kind: 'relative',
    from: at,
    to,
    duration: duration === 'PT0S' ? duration : `-${duration}`,
    needsLabel: weak,
    needsClock: false,
  }
}

/** A clock follows: `اليوم` is part of `يوم 5` and of names too. */
function isTimed(items: readonly Item[], at: number): boolean {
  let to = at
  while (items[to] && (items[to].kind === 'sign' || items[to].meaning.clockIntroduction)) to++
  return items[to]?.kind === 'number' && items[to + 1]?.text === ':'
}
