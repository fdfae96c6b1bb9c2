import { countPoints } from './countPoints.ts'
import { ratio } from './ratio.ts'
import { ENDS } from './tables/punctuation.ts'
import { trimWhite } from './trimWhite.ts'

/** Shares of lines. All lie between 0 and 1. */
export interface LineMeasures {
  /** Lines that begin with • or -, white space before it left out ÷ lines. Every line end of Unicode ends one, blank lines count. */
  bulletLines: number
  /** Lines that end with … or ..., white space behind it left out ÷ the same lines. */
  ellipsisLines: number
  /** Lines that end with what ends a sentence ÷ lines. U+000A alone ends one, those of white space are left out. */
  terminalLines: number
  /** Lines of 30 code points or less ÷ the same lines. */
  shortLines: number
}

/** The longest short line (datatrove 0.10.1, fineweb_quality_filter.py: `short_line_length`). */
const SHORT = 30
/** As Python's `str.splitlines` cuts. */
const LINE_END = /\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/

/** Datatrove 0.10.1, pipeline/filters/gopher_quality_filter.py (bullets, ellipses) and fineweb_quality_filter.py. */
export function measureLines(text: string): LineMeasures {
  const lines = text.split(LINE_END)
  if (lines.at(-1) === '') lines.pop()
  const filled = text.split(/\n+/).filter(line => trimWhite(line) !== '')
  return {
    bulletLines: share(lines, startsWithBullet),
    ellipsisLines: share(lines, endsWithEllipsis),
    // a surrogate pair at most
    terminalLines: share(filled, line => endsSentence(line.slice(-2))),
    shortLines: share(filled, line => countPoints(line) <= SHORT),
  }
}

// large, and made when first needed
let terminal: RegExp | undefined
const endsSentence = (line: string): boolean => (terminal ??= new RegExp(`[${ENDS}]$`, 'u')).test(line)

const share = (lines: readonly string[], has: (line: string) => boolean): number =>
  ratio(lines.filter(has).length, lines.length)
const startsWithBullet = (line: string): boolean => /^[•-]/.test(trimWhite(line))
const endsWithEllipsis = (line: string): boolean => /(?:\.\.\.|…)$/.test(trimWhite(line).slice(-3))
