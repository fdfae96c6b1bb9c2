import { removalRule } from '../removalRule.ts'
import type { Rule } from '../rule.ts'

export const repeatedMenu: Rule = removalRule('repeated-menu', 'warning', {
  finds: `A run of short lines that is there twice: a menu, share buttons, links to related pages.`,
  why: `It is no text of the article, and twice it weighs more than a short article.`,
  cure: `Remove the second: \`article-clean\` does. A menu that is there once is a boilerplate remover's work.`,
})
