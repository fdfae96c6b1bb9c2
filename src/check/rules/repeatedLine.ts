import { removalRule } from '../removalRule.ts'
import type { Rule } from '../rule.ts'

export const repeatedLine: Rule = removalRule('repeated-line', 'error', {
  finds: `A copy within one line: line ends were lost before the text was put out twice.`,
  why: `Rules that compare lines cannot see it at all. In extracted news it is the commonest form of a doubled body.`,
  cure: `Remove the copy: \`article-clean\` does, without cutting inside a word.`,
})
