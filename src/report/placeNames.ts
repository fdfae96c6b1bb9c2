import type { Finding } from '../model/finding.ts'
import { escapeMessage } from '../text/escapeTerminal.ts'
import { isolate } from '../text/isolate.ts'

/** Text of others in a line of ours: escaped, and in its own direction. */
export const safe = (text: string): string => isolate(escapeMessage(text))

/** `news/1.txt:12:1`; `corpus.ndjson:3` for a record, whose own lines are no lines of the file. */
export function placeName({ path, recordLine, span }: Finding): string {
  const file = path === null ? 'standard input' : safe(path)
  if (recordLine !== null) return `${file}:${recordLine}`
  return span === null ? file : `${file}:${span.lines[0]}:${span.columns[0]}`
}

/** What is wrong, in one line: `record 7: lines 12–21 repeat lines 2–11: 1,587 characters (whole-article)`. */
export function messageText({ record, message, copyRule }: Finding): string {
  const of =
    record === null ? '' : `record ${safe(typeof record === 'string' ? JSON.stringify(record) : String(record))}: `
  const said = escapeMessage(message).replace(/“([^“”]*)”/g, (_, quoted) => `“${isolate(quoted)}”`)
  return `${of}${said}${copyRule === null ? '' : ` (${copyRule})`}`
}
