import { createHash } from 'node:crypto'
import { cleanArticle } from '../../article/cleanArticle.ts'
import { decodeText } from '../../files/decodeText.ts'
import { ArticleSchema } from '../../model/articleSchema.ts'
import type { CleanOptions } from '../../model/options.ts'
import type { Warning } from '../../model/warning.ts'
import { type Format, RENDERERS } from '../../render/renderers.ts'
import { looksLike } from '../../text/looksLike.ts'
import { closingLine } from '../closingLine.ts'
import { type Summary, summarize } from '../summary.ts'

/** What messages call standard input without a name. */
export const STDIN = 'standard input'

export interface CleanSettings extends Omit<CleanOptions, 'source' | 'warnings'> {
  format: Format
  encoding?: string
}

export interface CleanedDocument {
  content: string
  summary: Summary
  /** What was done, in one line. */
  closing: string
  /** Warnings about the document as a whole. */
  warnings: Warning[]
}

/**
 * One document from its bytes to its output. `path` is null for standard input without a name.
 * @throws InputError for bytes that are no text.
 */
export function cleanDocument(
  bytes: Uint8Array,
  path: string | null,
  { format, encoding, ...options }: CleanSettings,
): CleanedDocument {
  const decoded = decodeText(bytes, path ?? STDIN, encoding)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const article = cleanArticle(decoded.text, {
    ...options,
    source: { path, encoding: decoded.encoding, bytes: bytes.length, sha256 },
    warnings: [...decoded.warnings, ...looksLike(decoded.text)],
  })
  return {
    content: RENDERERS[format].render(format === 'json' ? ArticleSchema.parse(article) : article),
    summary: summarize(article),
    closing: closingLine(article),
    warnings: article.warnings.filter(warning => warning.span === undefined),
  }
}
