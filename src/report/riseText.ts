import type { Rise } from '../model/report.ts'
import { grouped } from '../text/grouped.ts'
import { safe } from './placeNames.ts'

/** `example.com: repeated-block 0 → 41 % of documents (0 of 120, now 49 of 120)` */
export function riseText({ group, rule, before, now }: Rise): string {
  const whole = before.whole ? ' in all of the earlier report' : ''
  return `${safe(group)}: ${rule} ${percent(before)} → ${percent(now)} % of documents (${part(before)}${whole}, now ${part(now)})`
}

const part = ({ found, documents }: Rise['now']): string => `${grouped(found)} of ${grouped(documents)}`

/** One digit after the point below ten: `0`, `0.4`, `41`. */
function percent({ found, documents }: Rise['now']): string {
  const value = documents === 0 ? 0 : (100 * found) / documents
  return value === 0 || value >= 10 ? String(Math.round(value)) : value.toFixed(1)
}
