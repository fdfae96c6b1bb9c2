import * as z from 'zod/mini'
import { ArticleSchema } from './articleSchema.ts'
import { ReportSchema } from './reportSchema.ts'

/** Schemas by the names of their files. */
const SCHEMAS = { article: ArticleSchema, report: ReportSchema }

/** What `schema/<name>.json` hold: JSON Schema, draft 2020-12, ending with LF. */
export const publishedSchemas = (): [name: string, json: string][] =>
  Object.entries(SCHEMAS).map(([name, schema]) => [name, `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`])
