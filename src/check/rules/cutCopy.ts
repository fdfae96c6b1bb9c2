import { removalRule } from '../removalRule.ts'
import type { Rule } from '../rule.ts'

export const cutCopy: Rule = removalRule('cut-copy', 'error', {
  finds: `The beginning, or a part, of what stands in full elsewhere in the text: a teaser, a caption, an abstract cut with “…”, a copy that broke off.`,
  why: `The lead is there twice, once without its end.`,
  cure: `Remove the part: \`article-clean\` does, and keeps the complete one wherever it stands.`,
})
