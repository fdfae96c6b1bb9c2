import { grouped } from '../../text/grouped.ts'
import { scriptCounts } from '../../text/scriptCounts.ts'
import { SCRIPTS } from '../../text/scripts.ts'
import type { Rule } from '../rule.ts'

/** Share of letters that are to be of the expected script. */
const LEAST = 0.7
/** Letters below which a share tells nothing. */
const ENOUGH = 100

export const lowScriptShare: Rule = {
  id: 'low-script-share',
  severity: 'warning',
  docs: {
    finds: `A text of ${ENOUGH} letters and more in which less than ${LEAST * 100} % of them are of the expected script: that of the headline, or where there is none, of most letters. The numbers are this project's.`,
    why: 'The text is of two languages, a menu in another language is longer than the article, or code was taken for text.',
    cure: 'Look at how the page was extracted.',
  },
  find({ text, article }) {
    const counts = scriptCounts(text)
    const letters = counts.reduce((sum, count) => sum + count, 0)
    if (letters < ENOUGH) return []
    const ofHeadline = article.title === null ? null : mostOf(scriptCounts(article.title))
    const expected = ofHeadline ?? mostOf(counts)!
    const share = counts[expected] / letters
    if (share >= LEAST) return []
    const why = ofHeadline === null ? '' : ', as those of the headline are'
    const message = `${Math.floor(share * 100)} % of ${grouped(letters)} letters are ${SCRIPTS[expected].name}${why}`
    return [{ span: null, message }]
  },
}

/** Place of the largest count, the first of several; null where all are 0. */
function mostOf(counts: Int32Array): number | null {
  let most = 0
  for (let i = 1; i < counts.length; i++) if (counts[i] > counts[most]) most = i
  return counts[most] === 0 ? null : most
}
