import type { Article } from '../model/article.ts'

/** The article as JSON, indented by two spaces, ending with one LF. */
export const toJson = (article: Article): string => `${JSON.stringify(article, null, 2)}\n`
