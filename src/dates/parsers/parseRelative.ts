import type { FoundRelative } from '../found.ts'
import type { Item } from '../readItems.ts'
import type { RelativeUnit } from '../tables/relatives.ts'

/** `منذ 3 ساعات`, `قبل ساعتين`, `ساعة واحدة`, `منذ سنة`, `5 دقائق مضت`, `الآن`, `أول أمس`. Grammar does not matter: `5 ساعة` is five hours. */
export function parseRelative(items: readonly Item[], at: number): FoundRelative | null {
  const { meaning } = items[at]
  const amountAt = meaning.ago ? at + 1 : at
  // `من يوم 5 مايو`: without a number من is a preposition
  const bare = items[at].text === 'من' && items[amountAt]?.meaning.unit !== undefined
  const amount = amountAt < items.length && !bare ? parseAmount(items, amountAt) : null
  if (amount) {
    let { to } = amount
    const after = items[to]?.meaning.agoAfter === true
    if (after) to++
    if (meaning.ago || after) {
      const minutes = amount.unit.designator === 'TH' ? minutesAfter(items, to) : null
      if (minutes) {
        return { from: at, to: minutes.to, duration: `-PT${amount.count}H${minutes.count}M`, needsLabel: false }
      }
      const { designator } = amount.unit
      const time = designator.startsWith('T')
      const duration =
        amount.count === 0 ? 'PT0S' : `-P${time ? 'T' : ''}${amount.count}${designator.slice(time ? 1 : 0)}`
      return { from: at, to, duration, needsLabel: items[at].text === 'من' }
    }
  }
  return meaning.relative ? { from: at, to: at + 1, duration: meaning.relative, needsLabel: true } : null
}

/** `ساعة و 20 دقيقة`, `ساعتين و10 دقائق`. */
function minutesAfter(items: readonly Item[], at: number): { count: number; to: number } | null {
  const amount = items[at]?.text === 'و' && at + 1 < items.length ? parseAmount(items, at + 1) : null
  return amount?.unit.designator === 'TM' ? amount : null
}

function parseAmount(items: readonly Item[], at: number): { unit: RelativeUnit; count: number; to: number } | null {
  const first = items[at]
  const second = items[at + 1]
  if (first.meaning.unit) {
    const one = second?.meaning.number === 1 || second?.meaning.number === 2
    return { unit: first.meaning.unit, count: first.meaning.dual ? 2 : 1, to: at + (one ? 2 : 1) }
  }
  const count = first.kind === 'number' && first.text.length <= 4 ? first.value : first.meaning.number
  if (count === undefined || count < 0 || !second?.meaning.unit) return null
  return { unit: second.meaning.unit, count, to: at + 2 }
}
