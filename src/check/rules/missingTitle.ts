import { isEmpty } from '../isEmpty.ts'
import type { Rule } from '../rule.ts'

export const missingTitle: Rule = {
  id: 'missing-title',
  severity: 'warning',
  docs: {
    finds: 'A text of which no line is a headline.',
    why: 'The extractor left it out, or took a part of the page.',
    cure: 'Look at how the page was extracted.',
  },
  find: subject =>
    subject.article.title === null && !isEmpty(subject) ? [{ span: null, message: 'no line is a headline' }] : [],
}
