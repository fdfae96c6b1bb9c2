/**
 * What a terminal would obey instead of print: C0 (but tab and LF), DEL, C1, bidi embeddings, overrides and isolates. Marks that Arabic and
 * Persian text needs (U+061C, U+200C–U+200F) stay.
 */
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g
const LINE_BREAKS = /[\t\n\u2028\u2029]/g

/** Text that a terminal only prints: controls and bidi overrides stand as `\u{1b}`; tabs and LFs stay. */
export const escapeTerminal = (text: string): string =>
  text.replace(OBEYED, unit => `\\u{${unit.charCodeAt(0).toString(16)}}`)

/** The same for one line of a message: nothing of it can start a line of its own. */
export const escapeMessage = (text: string): string =>
  escapeTerminal(text).replace(LINE_BREAKS, unit => `\\u{${unit.charCodeAt(0).toString(16)}}`)

/** The same for JSON, as `\u` escapes that leave its value as it is. Outside strings JSON holds only LF and spaces. */
export const escapeTerminalJson = (json: string): string =>
  json.replace(OBEYED, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
