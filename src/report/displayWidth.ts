/** Marks that stand on a letter, and characters that are not seen. */
const NARROW = /^[\p{Mn}\p{Me}\p{Cf}]$/u
/** Characters that a terminal gives two cells. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u

const widthOf = (character: string): number => (NARROW.test(character) ? 0 : WIDE.test(character) ? 2 : 1)

/** Cells that a text takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width
}

/** The text, or as much of it as fits, with `…`; an isolate around it stays closed. */
export function fitWidth(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text
  const end = text.endsWith('\u2069') ? '…\u2069' : '…'
  let fitting = ''
  let width = 1
  for (const character of text) {
    width += widthOf(character)
    if (width > columns) break
    fitting += character
  }
  return `${fitting.trimEnd()}${end}`
}
