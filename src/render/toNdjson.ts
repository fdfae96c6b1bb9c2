import type { Article } from '../model/article.ts'
import { escapeLineEnds } from '../text/escapeLineEnds.ts'

/** The article as one compact line of JSON that no reader cuts in two. */
export const toNdjson = (article: Article): string => `${escapeLineEnds(JSON.stringify(article))}\n`
