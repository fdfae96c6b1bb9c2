import type { Article } from '../model/article.ts'
import { toJson } from './toJson.ts'
import { toMarkdown } from './toMarkdown.ts'
import { toNdjson } from './toNdjson.ts'
import { toText } from './toText.ts'

/** A way to write an article: its file extension, and the whole output, which ends with one LF (an empty text stays empty). */
export interface Renderer {
  extension: string
  render(article: Article): string
}

const written = (text: string): string => (text === '' ? '' : `${text}\n`)

export type Format = 'json' | 'markdown' | 'text' | 'ndjson'

export const RENDERERS: Readonly<Record<Format, Renderer>> = {
  json: { extension: '.json', render: toJson },
  markdown: { extension: '.md', render: toMarkdown },
  text: { extension: '.txt', render: article => written(toText(article)) },
  ndjson: { extension: '.ndjson', render: toNdjson },
}
