import type { Rule } from '../rule.ts'
import { warningRule } from '../warningRule.ts'

export const unsettled: Rule = warningRule('unsettled', 'warning', {
  finds:
    'A text that still lost something in the eighth round of cleaning, of whose hard-wrapped lines more would go when its output is cleaned, or of which more than a million copies would go.',
  why: 'Cleaned again it may lose more, so that two runs do not agree.',
  cure: 'Clean its output once more, or split it; it is a rare shape of nested copies, or no article.',
})
