import { removalRule } from '../removalRule.ts'
import type { Rule } from '../rule.ts'

export const repeatedBlock: Rule = removalRule('repeated-block', 'error', {
  finds: `A part of the text, several lines long, that is there twice word for word.`,
  why: `The page was scraped twice, or a template put the body out twice. A model trained on it learns the copy by heart, and counts of words are wrong.`,
  cure: `Remove the copy: \`article-clean\` does, keeping the first complete one.`,
})
