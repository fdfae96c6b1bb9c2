import { DECIDE } from '../thresholds.ts'
import { isWhole, sourceLastLine, sourceLine } from './lines.ts'
import type { Sheet } from './sheet.ts'

/** Is `line` the short rest of a copied block: a whole copy as far from its original as a removed line nearby is from its own? */
export function isOnDiagonal(sheet: Sheet, line: number, gone: (line: number) => boolean): boolean {
  const cover = sheet.earlier(line)
  if (!isWhole(cover) || cover.jumps > 0) return false
  const distance = line - sourceLine(sheet, cover)
  for (let step = -DECIDE.diagonalReach; step <= DECIDE.diagonalReach; step++) {
    const other = line + step
    if (step === 0 || other < 0 || other >= sheet.lineCount || !gone(other)) continue
    const near = sheet.earlier(other)
    if (!near || near.from < 0) continue
    const apart = other - sourceLine(sheet, near)
    const apartAtEnd = other - sourceLastLine(sheet, near)
    if (Math.min(Math.abs(apart - distance), Math.abs(apartAtEnd - distance)) > 1) continue
    if (cover.tokens >= DECIDE.diagonal || (Math.abs(step) === 1 && apart === distance)) return true
  }
  return false
}
