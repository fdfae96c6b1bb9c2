import { counted } from '../../text/counted.ts'
import { decodeEntities } from '../../text/decodeEntities.ts'
import { characterHit } from '../characterHit.ts'
import { countMatches } from '../countMatches.ts'
import type { Rule } from '../rule.ts'

/** A name has at most 32 characters; leading zeros of a number are not counted on. */
const ENTITY = /&(?:#\d{1,10}|#[Xx][\dA-Fa-f]{1,8}|[A-Za-z][A-Za-z\d]{1,31});/g

export const htmlEntity: Rule = {
  id: 'html-entity',
  severity: 'warning',
  docs: {
    finds: 'HTML entities that stand for characters: `&nbsp;`, `&quot;`, `&#1575;`.',
    why: 'A word with an entity in it is another word, and `&nbsp;` is counted as one.',
    cure: 'Decode them when the page is extracted; `article-clean` does.',
  },
  find(subject) {
    if (!subject.text.includes('&')) return []
    return characterHit(
      subject,
      countMatches(subject.text, [ENTITY], entity => decodeEntities(entity).text !== entity),
      count => `${counted(count, 'HTML entity', 'HTML entities')}`,
    )
  },
}
