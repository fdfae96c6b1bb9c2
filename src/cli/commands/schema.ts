import * as z from 'zod/mini'
import { ArticleSchema } from '../../model/articleSchema.ts'
import { writeAtomic } from '../../files/writeAtomic.ts'
import { ExitCode } from '../exitCode.ts'
import type { Flag } from '../flag.ts'
import type { Io } from '../io.ts'
import { UsageError } from '../usageError.ts'
import { writeTo } from '../writeTo.ts'

export interface SchemaTyped {
  output?: string
}

export const SCHEMA_FLAGS: readonly Flag[] = [
  { flags: '-o, --output <file>', description: 'write there instead of to standard output', group: 'Output:' },
]

const SCHEMAS = new Map([['article', ArticleSchema]])

/** Prints a published schema as JSON Schema, draft 2020-12. */
export async function schema(name: string, { output }: SchemaTyped, io: Io): Promise<ExitCode> {
  const found = SCHEMAS.get(name)
  if (!found) throw new UsageError(`no schema '${name}'; take one of ${[...SCHEMAS.keys()].join(', ')}`)
  const json = `${JSON.stringify(z.toJSONSchema(found), null, 2)}\n`
  if (output === undefined || output === '-') await writeTo(io.stdout, json)
  else await writeAtomic(output, json)
  return ExitCode.ok
}
