import { removalRule } from '../removalRule.ts'
import type { Rule } from '../rule.ts'

export const repeatedTitle: Rule = removalRule('repeated-title', 'warning', {
  finds: `The headline again: as the page's title with the outlet's name, as a breadcrumb's end, or above the body.`,
  why: `It is no sentence of the article. Most pages have it, so it is a warning.`,
  cure: `Remove it: \`article-clean\` does, and keeps the headline itself.`,
})
