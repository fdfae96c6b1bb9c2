const LINE_ENDS = /[\u007f-\u009f\u2028\u2029]/g

/** JSON in which DEL, C1, U+2028 and U+2029, which some readers take for line ends, stand as `\u` escapes. Outside strings JSON has none. */
export const escapeLineEnds = (json: string): string =>
  json.replace(LINE_ENDS, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
