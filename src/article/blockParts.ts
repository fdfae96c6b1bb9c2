import type { KeptPart } from '../text/keptParts.ts'

/** The widest line that counts as wrapped by hand or by a mailer, and the narrowest column. */
const WIDEST = 120
const NARROWEST = 30
/** Lines but the last fill at least this share of the width. */
const FILLED = 0.7

/**
 * Groups of neighbouring parts that make one block: a part each, except where blank lines separate groups of hard-wrapped lines. A group
 * is that if the first word of each line would not have fitted on the line before it (two units of slack for trimmed ends). `joins` says whether
 * a part may go on with the block of the part before it: headlines, timestamp lines and what follows a removal may not.
 */
export function blockParts(
  text: string,
  parts: readonly KeptPart[],
  joins: (index: number) => boolean,
): [first: number, last: number][] {
  const groups: [number, number][] = []
  for (let first = 0; first < parts.length; ) {
    let last = first
    while (last + 1 < parts.length && parts[last + 1].joint === '\n' && joins(last + 1)) last++
    groups.push([first, last])
    first = last + 1
  }
  const separated = parts.some(part => part.joint === '\n\n')
  const length = (i: number): number => parts[i].end - parts[i].start
  const widthOf = ([first, last]: [number, number]): number => {
    let width = 0
    for (let i = first; i <= last && width <= WIDEST; i++) width = Math.max(width, length(i))
    return width
  }
  const wrapped = ([first, last]: [number, number], width: number): boolean => {
    for (let i = first; i < last; i++) {
      if (length(i) < FILLED * width || length(i) + 3 + firstWord(text, parts[i + 1]) <= width) return false
    }
    return true
  }
  const columns = groups.map(widthOf)
  let column = 0
  for (let i = 0; separated && i < groups.length; i++) {
    const [first, last] = groups[i]
    const width = columns[i]
    if (last - first >= 2 && width >= NARROWEST && width <= WIDEST && wrapped(groups[i], width))
      column = Math.max(column, width)
  }
  return groups.flatMap((group, i) => {
    const [first, last] = group
    const together =
      column > 0 && last > first && columns[i] <= column && wrapped(group, last - first >= 2 ? columns[i] : column)
    return together
      ? [group]
      : Array.from({ length: last - first + 1 }, (_, k): [number, number] => [first + k, first + k])
  })
}

function firstWord(text: string, part: KeptPart): number {
  let end = part.start
  while (end < part.end && text[end] !== ' ') end++
  return end - part.start
}
