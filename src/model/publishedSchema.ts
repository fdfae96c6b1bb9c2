import * as z from 'zod/mini'
import { ArticleSchema } from './articleSchema.ts'

/** What `schema/article.json` holds: the article's schema as JSON Schema, draft 2020-12, ending with LF. */
export const publishedSchema = (): string => `${JSON.stringify(z.toJSONSchema(ArticleSchema), null, 2)}\n`
