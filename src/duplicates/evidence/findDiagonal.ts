import type { Sheet } from '../sheet.ts'
import { DECIDE } from '../thresholds.ts'
import { isWhole, sourceLastLine, sourceLine } from './lines.ts'

/**
 * Is `line` the short rest of a copied block: a whole copy as far from its original as a removed line nearby is from its own? Where a line
 * may be missing between them, one removed line says too little; two that follow each other say enough.
 */
export function isOnDiagonal(sheet: Sheet, line: number, gone: (line: number) => boolean): boolean {
  const cover = sheet.earlier(line)
  if (!isWhole(cover) || cover.jumps > 0) return false
  const distance = line - sourceLine(sheet, cover)
  for (let step = -DECIDE.diagonalReach; step <= DECIDE.diagonalReach; step++) {
    const other = line + step
    if (step === 0 || !isGone(other)) continue
    const off = Math.abs(distanceOf(other, step < 0) - distance)
    if (off > 1 || (off === 1 && !isBlock(other))) continue
    if (cover.words >= DECIDE.diagonal || (Math.abs(step) === 1 && off === 0)) return true
  }
  return false

  function isGone(other: number): boolean {
    return other >= 0 && other < sheet.lineCount && gone(other) && (sheet.earlier(other)?.from ?? -1) >= 0
  }

  /** From a line above, its original's end counts; from one below, its beginning. */
  function distanceOf(other: number, above: boolean): number {
    const near = sheet.earlier(other)!
    return other - (above ? sourceLastLine(sheet, near) : sourceLine(sheet, near))
  }

  function isBlock(other: number): boolean {
    return [-1, 1].some(
      step => isGone(other + step) && distanceOf(other + step, step < 0) === distanceOf(other, step < 0),
    )
  }
}
