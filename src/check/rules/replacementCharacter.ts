import { counted } from '../../text/counted.ts'
import { characterHit } from '../characterHit.ts'
import { countUnits } from '../countUnits.ts'
import type { Rule } from '../rule.ts'

const REPLACEMENT = 0xfffd

export const replacementCharacter: Rule = {
  id: 'replacement-character',
  severity: 'warning',
  docs: {
    finds:
      'U+FFFD in the text as it was stored. Where the bytes themselves are broken, `invalid-bytes` says so instead.',
    why: 'A letter was lost there by an earlier tool, and cannot be had back.',
    cure: 'Fetch the page again.',
  },
  find(subject) {
    if (subject.article.warnings.some(({ code }) => code === 'invalid-bytes')) return []
    return characterHit(
      subject,
      countUnits(subject.text, unit => unit === REPLACEMENT),
      count => `${counted(count, 'character')} lost (U+FFFD)`,
    )
  },
}
