const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * Text that keeps its own direction in a line of the other one; text without letters from right to left is left as it is.
 * @param shown the same text as it is painted
 */
export const isolate = (text: string, shown: string = text): string =>
  RIGHT_TO_LEFT.test(text) ? `${FIRST_STRONG_ISOLATE}${shown}${POP_ISOLATE}` : shown

/** Lines that were cut out of one, each with the isolates closed that it opens, and opened again in the next. */
export function isolateLines(lines: readonly string[]): string[] {
  let open = 0
  return lines.map(line => {
    const before = open
    for (const char of line) {
      if (char === FIRST_STRONG_ISOLATE) open++
      else if (char === POP_ISOLATE) open = Math.max(0, open - 1)
    }
    return FIRST_STRONG_ISOLATE.repeat(before) + line + POP_ISOLATE.repeat(open)
  })
}
