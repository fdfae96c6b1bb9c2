import * as z from 'zod/mini'
import { ArticleSchema } from './articleSchema.ts'
import { configSchema } from './configSchema.ts'
import { ReportSchema } from './reportSchema.ts'

export type SchemaName = 'article' | 'report' | 'config'

/** Names that a configuration may use. */
export interface ConfigNames {
  rules: readonly string[]
  profiles: readonly string[]
}

/** What `schema/<name>.json` holds: JSON Schema, draft 2020-12, ending with LF. */
export function publishedSchema(name: SchemaName, { rules, profiles }: ConfigNames): string {
  const schema = { article: ArticleSchema, report: ReportSchema, config: configSchema(rules, profiles) }[name]
  return `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`
}
