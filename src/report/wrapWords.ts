import { displayWidth, fitWidth } from './displayWidth.ts'

/** A part of a line, and how it is shown. */
export interface LinePart {
  text: string
  paint?: (text: string) => string
}

const INDENT = '    '
const BETWEEN = '  '

/**
 * A line of parts, two spaces between them, ended by LF. Where a terminal is too narrow it goes on below, indented; the excerpt, which may run
 * the other way, is never broken but cut.
 * @param columns null: nothing is broken
 */
export function wrapWords(parts: readonly LinePart[], excerpt: LinePart | null, columns: number | null): string {
  const painted = ({ text, paint = same }: LinePart): string => paint(text)
  if (columns === null) return `${[...parts, ...(excerpt ? [excerpt] : [])].map(painted).join(BETWEEN)}\n`
  let text = ''
  let at = 0
  const put = (word: string, space: string, paint: (text: string) => string): void => {
    const width = displayWidth(word)
    const isFirst = at === 0
    const breaks = !isFirst && at + space.length + width > columns
    // what begins a line may be a command to a CI system
    const shown = paint(breaks ? word.replace(/^:(?=:)/, '\\u{3a}') : word)
    text += isFirst ? shown : breaks ? `\n${INDENT}${shown}` : space + shown
    at = isFirst ? width : breaks ? INDENT.length + width : at + space.length + width
  }
  for (const { text: said, paint = same } of parts)
    for (const [i, word] of said.split(' ').entries()) put(word, i === 0 ? BETWEEN : ' ', paint)
  if (excerpt) {
    const fitting = fitWidth(excerpt.text, Math.max(columns - INDENT.length, INDENT.length))
    put(fitting, BETWEEN, excerpt.paint ?? same)
  }
  return `${text}\n`
}

const same = (text: string): string => text
