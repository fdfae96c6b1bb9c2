import { isEmpty } from '../isEmpty.ts'
import type { Rule } from '../rule.ts'

export const missingTimestamp: Rule = {
  id: 'missing-timestamp',
  severity: 'warning',
  docs: {
    finds: 'A text in which no time is printed: no labelled one, and no line of its own.',
    why: 'The article cannot be put on a time line. Nothing is guessed here.',
    cure: 'Let the extractor keep the line of the date, or take the time from the page’s metadata.',
  },
  find: subject =>
    subject.article.timestamps.length === 0 && !isEmpty(subject) ? [{ span: null, message: 'no time is printed' }] : [],
}
