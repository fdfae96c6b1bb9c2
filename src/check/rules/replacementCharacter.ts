import { counted } from '../../text/counted.ts'
import { characterHit } from '../characterHit.ts'
import { countMatches } from '../countMatches.ts'
import type { Rule } from '../rule.ts'

/** U+FFFD, and surrogates without their other half. */
const LOST = /[\ufffd\p{Surrogate}]/gu

export const replacementCharacter: Rule = {
  id: 'replacement-character',
  severity: 'warning',
  docs: {
    finds:
      'U+FFFD in the text as it was stored, or half of a surrogate pair. Where the bytes themselves are broken, `invalid-bytes` says so instead.',
    why: 'A letter was lost there by an earlier tool, and cannot be had back.',
    cure: 'Fetch the page again.',
  },
  find(subject) {
    if (subject.article.warnings.some(({ code }) => code === 'invalid-bytes')) return []
    return characterHit(
      subject,
      countMatches(subject.text, [LOST]),
      count => `${counted(count, 'character')} lost (U+FFFD, or half of a pair)`,
    )
  },
}
