import type { KeptPart } from '../text/keptParts.ts'

/** The widest line that counts as wrapped by hand or by a mailer, and the narrowest column. */
const WIDEST = 120
const NARROWEST = 30
/** Lines but the last fill at least this share of the width. */
const FILLED = 0.7

/**
 * The last part of each block, in order. A part is a block, except where blank lines separate groups of hard-wrapped lines: then a group is one.
 * A group is that if the first word of each line would not have fitted on the line before it (two units of slack for trimmed ends). `joins` says
 * whether a part may go on with the block of the part before it: headlines, timestamp lines and what follows a removal may not.
 */
export function blockEnds(text: string, parts: readonly KeptPart[], joins: (index: number) => boolean): number[] {
  const ends: number[] = []
  if (!parts.some(part => part.joint === '\n\n')) {
    for (let i = 0; i < parts.length; i++) ends.push(i)
    return ends
  }
  const groups: Group[] = []
  for (let first = 0; first < parts.length; ) {
    let last = first
    while (last + 1 < parts.length && parts[last + 1].joint === '\n' && joins(last + 1)) last++
    groups.push({ first, last, width: widthOf(parts, first, last) })
    first = last + 1
  }
  // the column of the page is the widest group of three lines and more that was wrapped; pairs are measured by it
  let column = 0
  for (const group of groups) {
    const { first, last, width } = group
    const fits = last - first >= 2 && width >= NARROWEST && width <= WIDEST
    if (fits && isWrapped(text, parts, group, width)) column = Math.max(column, width)
  }
  for (const group of groups) {
    const { first, last, width } = group
    const wrapped = last > first && width <= column && isWrapped(text, parts, group, last - first >= 2 ? width : column)
    for (let i = wrapped ? last : first; i <= last; i++) ends.push(i)
  }
  return ends
}

interface Group {
  first: number
  last: number
  width: number
}

function widthOf(parts: readonly KeptPart[], first: number, last: number): number {
  let width = 0
  for (let i = first; i <= last && width <= WIDEST; i++) width = Math.max(width, parts[i].end - parts[i].start)
  return width
}

function isWrapped(text: string, parts: readonly KeptPart[], { first, last }: Group, width: number): boolean {
  for (let i = first; i < last; i++) {
    const length = parts[i].end - parts[i].start
    if (length < FILLED * width || length + 3 + firstWord(text, parts[i + 1]) <= width) return false
  }
  return true
}

function firstWord(text: string, part: KeptPart): number {
  let end = part.start
  while (end < part.end && text[end] !== ' ') end++
  return end - part.start
}
