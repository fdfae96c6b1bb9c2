import { counted } from '../../text/counted.ts'
import { TAG } from '../../text/htmlTag.ts'
import { characterHit } from '../characterHit.ts'
import { countMatches } from '../countMatches.ts'
import type { Rule } from '../rule.ts'

/** What is left of a page besides its tags. */
const REMAINS = /<!--|-->|<!\[CDATA\[|\]\]>|<!doctype\s/gi

export const htmlResidue: Rule = {
  id: 'html-residue',
  severity: 'warning',
  docs: {
    finds:
      'HTML tags by their names (`<p>`, `</div>`, `<br/>`), ends of comments, CDATA and document types. A page that is HTML as a whole is `looks-like-html`.',
    why: 'Markup is read as words.',
    cure: 'Extract the text by a tool that knows HTML.',
  },
  find(subject) {
    if (!subject.text.includes('>') && !subject.text.includes('<')) return []
    if (subject.article.warnings.some(({ code }) => code === 'looks-like-html')) return []
    return characterHit(
      subject,
      countMatches(subject.text, [TAG, REMAINS]),
      count => `${counted(count, 'tag or other remains', 'tags and other remains')} of HTML`,
    )
  },
}
