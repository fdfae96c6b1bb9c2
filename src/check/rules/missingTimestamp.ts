import type { WarningCode } from '../../model/warning.ts'
import { isEmpty } from '../isEmpty.ts'
import type { Rule } from '../rule.ts'

/** They say already why a time that is printed was not read. */
const UNREAD: readonly WarningCode[] = ['impossible-date', 'incomplete-date']

export const missingTimestamp: Rule = {
  id: 'missing-timestamp',
  severity: 'warning',
  docs: {
    finds:
      'A text in which no time is printed: no labelled one, and no line of its own. Where there is one that is impossible or incomplete, that is said instead.',
    why: 'The article cannot be put on a time line. Nothing is guessed here.',
    cure: 'Let the extractor keep the line of the date, or take the time from the page’s metadata.',
  },
  find: subject => {
    const { timestamps, warnings } = subject.article
    if (timestamps.length > 0 || isEmpty(subject) || warnings.some(({ code }) => UNREAD.includes(code))) return []
    return [{ span: null, message: 'no time is printed' }]
  },
}
