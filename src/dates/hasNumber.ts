import { CODE, codeOf } from './unitCodes.ts'

/** Does a digit of any script stand among the first units of a line? A pattern costs ten times as much. */
export function hasNumber(line: string, within: number = line.length): boolean {
  const end = Math.min(line.length, within)
  for (let i = 0; i < end; i++) {
    const unit = line.charCodeAt(i)
    if ((unit - 0x30) >>> 0 > 9 && unit < 0x660) continue
    const code = codeOf(unit)
    if (code === CODE.digit || code === CODE.several) return true
  }
  return false
}
