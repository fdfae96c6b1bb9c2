import type { ComparedText } from '../compare/comparedText.ts'
import { DECIDE } from '../thresholds.ts'
import { isWhole } from './lines.ts'

/** Set phrases stand among lines that differ from each other in a name: is a neighbour like a neighbour of another place of the line? */
export function isAmongAlike(compared: ComparedText, line: number): boolean {
  const { lineOf } = compared.aligned
  const origin = lineOf[compared.earlier(line)!.from]
  for (const step of [-2, -1, 1, 2])
    for (const comparison of [compared.earlier(line + step), compared.later(line + step)]) {
      if (!comparison || comparison.from < 0 || comparison.matched < DECIDE.alike * comparison.tokens) continue
      const whole: boolean = isWhole(comparison)
      if (whole) continue
      const other = lineOf[comparison.from] - step
      if (other !== line && (Math.abs(other - origin) <= 1 || compared.isLike(other, line))) return true
    }
  return false
}
