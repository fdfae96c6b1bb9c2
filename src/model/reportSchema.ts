import * as z from 'zod/mini'
import type { Report, ReportSummary } from './report.ts'
import { line, offset, spanSchema } from './spanSchema.ts'

const severity = z.enum(['error', 'warning'])
const record = z.nullable(z.union([z.string(), z.number()]))
const place = { path: z.nullable(z.string()), record, recordLine: z.nullable(line) }

const findingSchema = z.strictObject({
  rule: z.string(),
  severity,
  ...place,
  span: z.nullable(
    z.strictObject({ start: offset, end: offset, lines: z.tuple([line, line]), columns: z.tuple([line, line]) }),
  ),
  message: z.string(),
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  duplicateOf: z.nullable(spanSchema),
  similarity: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  copyRule: z.nullable(z.string()),
  excerpt: z.string(),
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

const groupSchema = z.strictObject({ name: z.string(), documents: offset, rules: z.record(z.string(), offset) })
const measuresSchema = z.record(z.string(), z.number())

const summarySchema = z.strictObject({
  documents: offset,
  badRecords: offset,
  errors: offset,
  warnings: offset,
  rules: z.array(z.strictObject({ rule: z.string(), severity, findings: offset })),
  off: z.array(z.string()),
  baseline: z.nullable(z.strictObject({ known: offset, dead: offset })),
  groups: z.array(groupSchema),
  rises: z.array(
    z.strictObject({
      group: z.string(),
      rule: z.string(),
      before: z.strictObject({ found: offset, documents: offset, whole: z.boolean() }),
      now: z.strictObject({ found: offset, documents: offset }),
    }),
  ),
  profiles: z.record(z.string(), z.strictObject({ failBefore: offset, failAfter: offset, rescued: offset })),
  measures: z.record(z.string(), z.array(measureSchema)),
})

/** What `check --report json` writes, format version 1. */
export const ReportSchema: z.ZodMiniType<Report> = z.strictObject({
  schema: z.literal('article-clean/report/1'),
  findings: z.array(findingSchema),
  texts: z.exactOptional(z.array(z.strictObject({ ...place, before: measuresSchema, after: measuresSchema }))),
  summary: summarySchema,
})

/** What a later run compares itself with: the rest of an earlier report may be of another version. */
export const EarlierSummarySchema: z.ZodMiniType<Pick<ReportSummary, 'groups' | 'off'>> = z.object({
  groups: z.array(groupSchema),
  off: z.array(z.string()),
})
