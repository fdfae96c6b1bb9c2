import { removalRule } from '../removalRule.ts'
import type { Rule } from '../rule.ts'

export const repeatedLine: Rule = removalRule('repeated-line', 'error', {
  finds: `A copy that lies within one line: a sentence or paragraph pasted again, or all of the text again where line ends were lost.`,
  why: `Within a longer line, rules that compare lines cannot see it at all; in extracted news that is the commonest form of a doubled body.`,
  cure: `Remove the copy: \`article-clean\` does, without cutting inside a word.`,
})
