import type { Sheet } from '../sheet.ts'
import { DECIDE } from '../thresholds.ts'
import { isWhole } from './lines.ts'

/** Set phrases stand among lines that differ from each other in a name: is a neighbour like a neighbour of another place of the line? */
export function isAmongAlike(sheet: Sheet, line: number): boolean {
  const { lineOf } = sheet.page
  const origin = lineOf[sheet.earlier(line)!.from]
  for (const step of [-2, -1, 1, 2])
    for (const cover of [sheet.earlier(line + step), sheet.later(line + step)]) {
      if (!cover || cover.from < 0 || cover.matched < DECIDE.alike * cover.tokens) continue
      const whole: boolean = isWhole(cover)
      if (whole) continue
      const other = lineOf[cover.from] - step
      if (other !== line && (Math.abs(other - origin) <= 1 || sheet.isLike(other, line))) return true
    }
  return false
}
