const LINE_END = /\r\n?|\n/g
const HIGH_SURROGATE = /[\ud800-\udbff]/

/** Where each line of a text begins, in code points: lines end at LF, CRLF and CR. */
export function lineStartPoints(text: string): number[] {
  const hasPairs = HIGH_SURROGATE.test(text)
  const starts = [0]
  let unit = 0
  let point = 0
  for (const { 0: lineEnd, index } of text.matchAll(LINE_END)) {
    const next = index + lineEnd.length
    point += hasPairs ? countPoints(text, unit, next) : next - unit
    unit = next
    starts.push(point)
  }
  return starts
}

function countPoints(text: string, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i += text.codePointAt(i)! > 0xffff ? 2 : 1) count++
  return count
}
