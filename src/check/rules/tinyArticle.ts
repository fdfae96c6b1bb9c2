import { counted } from '../../text/counted.ts'
import { bodyLetters } from '../bodyLetters.ts'
import { isEmpty } from '../isEmpty.ts'
import type { Rule } from '../rule.ts'

/** Letters of a body, some twenty words, below which a page is a headline, a notice or an error. News in brief has more. */
const LEAST = 100

export const tinyArticle: Rule = {
  id: 'tiny-article',
  severity: 'warning',
  docs: {
    finds: `A body of fewer than ${LEAST} letters and digits: headline, timestamp lines and copies are not counted. The number is this project's.`,
    why: 'It is a headline, a notice or an error page rather than an article.',
    cure: 'Look at how the page was extracted, or take it off the list.',
  },
  find(subject) {
    const letters = bodyLetters(subject.article)
    if (letters >= LEAST || isEmpty(subject)) return []
    return [{ span: null, message: `the body has ${counted(letters, 'letter')}, fewer than ${LEAST}` }]
  },
}
