import * as z from 'zod/mini'
import type { Report } from './report.ts'
import { line, offset, spanSchema } from './spanSchema.ts'

const findingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning']),
  path: z.nullable(z.string()),
  record: z.nullable(z.union([z.string(), z.number()])),
  recordLine: z.nullable(line),
  span: z.nullable(spanSchema),
  message: z.string(),
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
})

const measureSchema = z.strictObject({
  measure: z.string(),
  limit: z.number(),
  fails: z.enum(['above', 'below']),
  meanBefore: z.number(),
  meanAfter: z.number(),
  failBefore: offset,
  failAfter: offset,
})

/** What `check --report json` writes, format version 1. */
export const ReportSchema: z.ZodMiniType<Report> = z.strictObject({
  schema: z.literal('article-clean/report/1'),
  findings: z.array(findingSchema),
  summary: z.strictObject({
    documents: offset,
    errors: offset,
    warnings: offset,
    profiles: z.record(z.string(), z.strictObject({ failBefore: offset, failAfter: offset, rescued: offset })),
    measures: z.record(z.string(), z.array(measureSchema)),
  }),
})
