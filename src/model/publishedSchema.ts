import * as z from 'zod/mini'
import { ArticleSchema } from './articleSchema.ts'

const PUBLISHED = new Map([['article', ArticleSchema]])

/** Names of the schemas that are published. */
export const PUBLISHED_SCHEMAS: readonly string[] = [...PUBLISHED.keys()]

/** A published schema as JSON Schema, draft 2020-12; undefined for another name. */
export function publishedSchema(name: string): object | undefined {
  const schema = PUBLISHED.get(name)
  return schema && z.toJSONSchema(schema)
}
