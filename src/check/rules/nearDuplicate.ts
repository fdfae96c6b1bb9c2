import { removalRule } from '../removalRule.ts'
import type { Rule } from '../rule.ts'

export const nearDuplicate: Rule = removalRule('near-duplicate', 'error', {
  finds: `A part that is there twice but for small differences: spelling, quotes, a word, a final stop. The similarity is 1 minus the edits, by the longer length; below \`--similarity\` (0.8) nothing is reported.`,
  why: `Rules for exact lines miss it, and it weighs as much as an exact copy.`,
  cure: `Remove the copy: \`article-clean\` does. Where both must stay (a corrected version beside the first), name a pattern with \`--protect\`.`,
})
