import type { Rule } from '../rule.ts'
import { warningRule } from '../warningRule.ts'

export const looksLikeHtml: Rule = warningRule('looks-like-html', 'warning', {
  finds:
    "A text that is an HTML page: it begins with a document's tags, or has 8 tags or more, at least one in 300 characters, in its first 32,768.",
  why: 'Menus, scripts and markup are read as text.',
  cure: 'Extract the text first: `npx defuddle parse page.html --md | article-clean -`.',
})
