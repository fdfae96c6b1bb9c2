import * as z from 'zod/mini'
import type { Span } from './span.ts'

export const offset: z.ZodMiniType<number> = z.int().check(z.gte(0))
export const line: z.ZodMiniType<number> = z.int().check(z.gte(1))

export const spanSchema: z.ZodMiniType<Span> = z.strictObject({
  start: offset,
  end: offset,
  lines: z.tuple([line, line]),
})
