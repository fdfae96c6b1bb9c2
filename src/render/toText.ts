import type { Article } from '../model/article.ts'
import { printedItems } from './printedItems.ts'

/**
 * What stays of the article, a line each as the source had them, LF alone, a blank line where it had one or more; parts of one line with
 * nothing but removals between them are joined by one space. Without LF at the end.
 */
export function toText(article: Article): string {
  return printedItems(article)
    .map(({ joint, text }) => joint + text)
    .join('')
}
