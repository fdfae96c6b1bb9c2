import { isEmpty } from '../isEmpty.ts'
import type { Rule } from '../rule.ts'

export const emptyArticle: Rule = {
  id: 'empty-article',
  severity: 'warning',
  docs: {
    finds: 'A text without a letter or a digit.',
    why: 'The page could not be extracted, and nobody noticed.',
    cure: 'Fetch the page again, or take it off the list.',
  },
  find: subject => (isEmpty(subject) ? [{ span: null, message: 'holds no letter and no digit' }] : []),
}
