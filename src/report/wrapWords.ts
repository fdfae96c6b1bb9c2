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
  const put = (word: string, width: number, space: string): void => {
    const isFirst = at === 0
    const breaks = !isFirst && at + space.length + width > columns
    text += isFirst ? word : breaks ? `\n${INDENT}${word}` : space + word
    at = isFirst ? width : breaks ? INDENT.length + width : at + space.length + width
  }
  for (const { text: said, paint = same } of parts)
    for (const [i, word] of said.split(' ').entries()) put(paint(word), displayWidth(word), i === 0 ? BETWEEN : ' ')
  if (excerpt) {
    const fitting = fitWidth(excerpt.text, Math.max(columns - INDENT.length, INDENT.length))
    put((excerpt.paint ?? same)(fitting), displayWidth(fitting), BETWEEN)
  }
  return `${text}\n`
}

const same = (text: string): string => text
