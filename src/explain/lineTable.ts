/** Half-open range of code points, and the line's number. */
export interface SourceLine {
  number: number
  start: number
  end: number
}

const LINE_END = /\r\n?|\n/g
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g

/** The lines of a text as editors count them, without their ends. */
export function lineTable(text: string): SourceLine[] {
  const hasPairs = /[\ud800-\udbff]/.test(text)
  const points = (part: string): number => part.length - (hasPairs ? (part.match(PAIR)?.length ?? 0) : 0)
  const lines: SourceLine[] = []
  let unit = 0
  let start = 0
  for (const { 0: lineEnd, index } of text.matchAll(LINE_END)) {
    const end = start + points(text.slice(unit, index))
    lines.push({ number: lines.length + 1, start, end })
    unit = index + lineEnd.length
    start = end + lineEnd.length
  }
  lines.push({ number: lines.length + 1, start, end: start + points(text.slice(unit)) })
  return lines
}
