import { counted } from '../../text/counted.ts'
import { bodyWords } from '../bodyWords.ts'
import { isEmpty } from '../isEmpty.ts'
import type { Rule } from '../rule.ts'

/** Words of a body below which a page is a headline, a notice or an error. News in brief has more. */
const LEAST = 20

export const tinyArticle: Rule = {
  id: 'tiny-article',
  severity: 'warning',
  docs: {
    finds: `A body of fewer than ${LEAST} words between white space: headline, timestamp lines and copies are not counted. The number is this project's.`,
    why: 'It is a headline, a notice or an error page rather than an article.',
    cure: 'Look at how the page was extracted, or take it off the list.',
  },
  find(subject) {
    const words = bodyWords(subject.article)
    if (words >= LEAST || isEmpty(subject)) return []
    return [{ span: null, message: `the body has ${counted(words, 'word')}, fewer than ${LEAST}` }]
  },
}
