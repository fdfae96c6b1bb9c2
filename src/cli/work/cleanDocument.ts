import { cleanArticle } from '../../article/cleanArticle.ts'
import { decodeText } from '../../files/decodeText.ts'
import type { Article } from '../../model/article.ts'
import { ArticleSchema } from '../../model/articleSchema.ts'
import { InputError } from '../../model/inputError.ts'
import type { CleanOptions } from '../../model/options.ts'
import { type Summary, summarize } from '../../model/summary.ts'
import { removedLines, withoutTexts } from '../../render/removedLines.ts'
import { type Format, RENDERERS } from '../../render/renderers.ts'
import { looksLike } from '../../text/looksLike.ts'
import { closingLine } from '../closingLine.ts'
import { STDIN } from '../stdinName.ts'

export interface CleanSettings extends Omit<CleanOptions, 'source' | 'warnings'> {
  format: Format
  encoding?: string
  /** Whether what is removed is to be given as well. */
  logsRemoved?: boolean
}

export interface CleanedDocument {
  content: string
  /** What was removed, as NDJSON, where that was asked for. */
  removed: string
  summary: Summary
  /** What was done, in one line. */
  closing: string
  /** Warnings about the document as a whole, without its path. */
  warnings: string[]
  /** Whether bytes became U+FFFD. */
  lossy: boolean
  /** The encoding, where it is a guess. */
  guessed: string | null
}

/**
 * One document from its bytes to its output. `path` is null for standard input without a name; `sha256` is that of the bytes.
 * @throws InputError for bytes that are no text.
 */
export async function cleanDocument(
  bytes: Uint8Array,
  path: string | null,
  sha256: string,
  { format, encoding, logsRemoved = false, ...options }: CleanSettings,
): Promise<CleanedDocument> {
  const decoded = await decodeText(bytes, path ?? STDIN, encoding)
  const article = cleanArticle(decoded.text, {
    ...options,
    ...(logsRemoved ? { removedText: true } : {}),
    source: { path, encoding: decoded.encoding, bytes: bytes.length, sha256 },
    warnings: [...decoded.warnings, ...looksLike(decoded.text)],
  })
  const removed = logsRemoved ? removedLines({ path, record: null }, article.removed) : ''
  if (logsRemoved && !options.removedText) article.removed = withoutTexts(article.removed)
  return {
    removed,
    content: render(article, format, path ?? STDIN),
    summary: summarize(article),
    closing: closingLine(article),
    warnings: article.warnings.filter(warning => warning.span === undefined).map(({ message }) => message),
    lossy: decoded.warnings.some(({ code }) => code === 'invalid-bytes'),
    guessed: decoded.warnings.some(({ code }) => code === 'encoding-guessed') ? decoded.encoding : null,
  }
}

function render(article: Article, format: Format, path: string): string {
  try {
    return RENDERERS[format].render(format === 'json' ? ArticleSchema.parse(article) : article)
  } catch (error) {
    // a text of millions of lines may have more to say than a string can hold
    if (!(error instanceof RangeError)) throw error
    throw new InputError(path, `is too large for ${format}`, 'split it, or take --format text')
  }
}
