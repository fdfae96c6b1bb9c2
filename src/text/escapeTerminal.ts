import { escapeLineEnds } from './escapeLineEnds.ts'

/**
 * What a terminal would obey instead of print: C0 (but tab and LF), DEL, C1, bidi embeddings, overrides and isolates. Marks that Arabic and
 * Persian text needs (U+061C, U+200C–U+200F) stay.
 */
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g
const LINE_BREAKS = /[\t\n\u2028\u2029]/g

/** Text that a terminal only prints: controls and bidi overrides stand as `\u{1b}`; tabs and LFs stay. */
export const escapeTerminal = (text: string): string => text.replace(OBEYED, escaped)

/** What CI systems obey in a log: GitHub `::` where a line begins, blanks before it or not; it and Azure `##[` and `##vso[` anywhere. */
const COMMANDS = /^\s*:(?=:)|#(?=#(?:\[|vso\[))/gi
const COMMANDS_ANYWHERE = /#(?=#(?:\[|vso\[))/gi

/** The same for a piece of a message: nothing of it can start a line of its own, or be obeyed by a CI system that reads the log. */
export const escapeMessage = (text: string): string =>
  escapeTerminal(text)
    .replace(LINE_BREAKS, escaped)
    .replace(COMMANDS, found => found.slice(0, -1) + escaped(found.slice(-1)))

/** What was escaped in pieces, put together: a command may begin in one and end in the next. */
export const escapeCommands = (text: string): string => text.replace(COMMANDS_ANYWHERE, escaped)

function escaped(unit: string): string {
  return `\\u{${unit.charCodeAt(0).toString(16)}}`
}

/** The same for JSON, as `\u` escapes that leave its value as it is. Outside strings JSON holds only LF and spaces. */
export const escapeTerminalJson = (json: string): string =>
  json.replace(OBEYED, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The same for JSON in a log that a CI system reads: no line of it is cut in two, or obeyed. */
export const escapeLogJson = (json: string): string =>
  escapeLineEnds(escapeTerminalJson(json)).replace(COMMANDS_ANYWHERE, '\\u0023')
