import * as z from 'zod/mini'
import { ArticleSchema } from './articleSchema.ts'
import { ReportSchema } from './reportSchema.ts'

export type SchemaName = 'article' | 'report'

const SCHEMAS: Readonly<Record<SchemaName, z.ZodMiniType>> = { article: ArticleSchema, report: ReportSchema }

/** What `schema/<name>.json` holds: JSON Schema, draft 2020-12, ending with LF. */
export const publishedSchema = (name: SchemaName): string =>
  `${JSON.stringify(z.toJSONSchema(SCHEMAS[name]), null, 2)}\n`
