import * as z from 'zod/mini'
import type { Article } from './article.ts'
import { REASONS } from './removal.ts'
import { offset, spanSchema } from './spanSchema.ts'
import { WARNING_CODES } from './warning.ts'

const nullableString = z.nullable(z.string())

const sourceSchema = z.strictObject({
  path: nullableString,
  encoding: z.string(),
  bytes: z.int().check(z.gte(0)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
})

const timestampSchema = z.strictObject({
  role: z.enum(['updated', 'published', 'unknown']),
  value: nullableString,
  instant: nullableString,
  precision: z.enum(['year', 'month', 'day', 'hour', 'minute', 'second']),
  zone: z.nullable(z.strictObject({ name: z.string(), offset: z.string(), from: z.enum(['text', 'option']) })),
  calendar: z.enum(['gregorian', 'islamic-umalqura', 'persian']),
  weekday: z.nullable(z.enum(['matches', 'differs'])),
  relative: nullableString,
  ambiguous: z.array(z.string()),
  text: z.string(),
  span: spanSchema,
})

/** One article of format version 1. */
export const ArticleSchema: z.ZodMiniType<Article> = z.strictObject({
  schema: z.literal('article-clean/1'),
  source: z.nullable(sourceSchema),
  language: nullableString,
  direction: z.enum(['ltr', 'rtl']),
  title: nullableString,
  updated: nullableString,
  published: nullableString,
  timestamps: z.array(timestampSchema),
  blocks: z.array(z.strictObject({ kind: z.enum(['title', 'paragraph']), text: z.string(), span: spanSchema })),
  removed: z.array(
    z.strictObject({
      reason: z.enum(REASONS),
      rule: z.string(),
      similarity: z.number().check(z.gte(0), z.lte(1)),
      span: spanSchema,
      duplicateOf: spanSchema,
      text: z.exactOptional(z.string()),
    }),
  ),
  warnings: z.array(
    z.strictObject({ code: z.enum(WARNING_CODES), message: z.string(), span: z.exactOptional(spanSchema) }),
  ),
  stats: z.strictObject({ lines: offset, removedLines: offset, characters: offset, removedCharacters: offset }),
})
