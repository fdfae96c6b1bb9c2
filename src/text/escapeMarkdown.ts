/** Characters that can begin or end a construct of CommonMark wherever they stand. */
const INLINE = /[\\`*_[\]<>&!~|{}#]/g
/** What makes a block only at the start of a line, up to the character that has to be escaped. */
const LINE_STARTS: readonly [pattern: RegExp, escaped: string][] = [
  // thematic breaks, setext underlines and list bullets; `*` and `_` are escaped everywhere
  [/^([-+=])/u, '\\$1'],
  // ordered lists
  [/^(\d{1,9})([.)])/u, '$1\\$2'],
]

/**
 * A block's text as a plain paragraph of CommonMark, escaped by backslashes so that it renders exactly the text (NUL as U+FFFD, as CommonMark
 * reads it). Lines keep their LF; a space before it would become a hard break, and texts of blocks hold none.
 */
export function escapeMarkdown(text: string): string {
  return text
    .split('\n')
    .map(line => {
      const escaped = line.replaceAll('\0', '\ufffd').replace(INLINE, '\\$&')
      return LINE_STARTS.reduce((out, [pattern, replacement]) => out.replace(pattern, replacement), escaped)
    })
    .join('\n')
}
