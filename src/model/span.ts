/**
 * A place in the decoded text. `start` and `end` count code points from 0, half-open, as Python and jq count them; a leading
 * U+FEFF does not count. `lines` counts from 1, inclusive, cut at LF, CRLF and CR as editors do.
 */
export interface Span {
  start: number
  end: number
  lines: [first: number, last: number]
}
